package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for database migrations. Each is also tried on a text that breaks it on purpose. */
class MigrationConventionsTest {

  private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");

  /**
   * H2 takes lengths that MySQL cannot index or hold in a row; see the limits of InnoDB with
   * utf8mb4.
   */
  private static final Pattern LONG_VARCHAR = Pattern.compile("varchar\\((\\d{5,})\\)");

  private static final List<String> OTHER_TABLES_CHARSET = List.of("charset", "collate");

  @Test
  void filesAreNamedByVersionAndWhatTheyDo() throws IOException {
    assertThat(migrations()).isNotEmpty().allMatch(file -> NAME.matcher(nameOf(file)).matches());
    assertThat(NAME.matcher("V1__Init.sql").matches()).isFalse();
  }

  @Test
  void noVersionIsGivenTwice_withinACommonAndAVendorFolder() throws IOException {
    for (String vendor : List.of("h2", "mysql")) {
      List<String> versions =
          migrations().stream()
              .filter(file -> isIn(file, "common") || isIn(file, vendor))
              .map(file -> version(nameOf(file)))
              .toList();
      assertThat(versions).as(vendor).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyVendorVersionExistsForBoth_orSaysWhyNot() throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path file : migrations()) {
      boolean vendor = isIn(file, "h2") || isIn(file, "mysql");
      boolean twin =
          migrations().stream()
                  .filter(other -> version(nameOf(other)).equals(version(nameOf(file))))
                  .count()
              == 2;
      if (vendor && !twin && !Files.readString(file).startsWith("--")) {
        missing.add(file);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void sqlFitsMySql() throws IOException {
    for (Path file : migrations()) {
      assertThat(problems(Files.readString(file))).as(file.toString()).isEmpty();
    }
    assertThat(problems("create table a (b varchar(20000)) charset latin1")).hasSize(2);
  }

  private static List<String> problems(String sql) {
    List<String> problems = new ArrayList<>();
    String text = sql.toLowerCase(Locale.ROOT);
    Matcher matcher = LONG_VARCHAR.matcher(text);
    while (matcher.find()) {
      problems.add("use text instead of " + matcher.group());
    }
    OTHER_TABLES_CHARSET.stream()
        .filter(text::contains)
        .forEach(word -> problems.add("the database's own character set counts: " + word));
    return problems;
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("db/migration"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean isIn(Path file, String folder) {
    return file.getParent().endsWith(folder);
  }

  private static String version(String name) {
    Matcher matcher = NAME.matcher(name);
    assertThat(matcher.matches()).as(name).isTrue();
    return matcher.group(1);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
