package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that others have written and we use stands in {@code docs/third-party.md} with a
 * licence that lets us. After a change of dependencies: {@code scripts/third-party-licences}.
 */
class LicencesTest {

  private static final Path LIST = Path.of("docs/third-party.md");
  private static final Path LOCK = Path.of("src/main/frontend/package-lock.json");

  /** {@code | package | version | licence, licence | where |}. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\S+[:]\\S+) \\| (\\S+) \\| ([^|]+) \\| \\w+ \\|$");

  /** A library in the layout of a Maven repository: artifact, version, file. */
  private static final Pattern JAR = Pattern.compile("/([^/]+)/([^/]+)/\\1-\\2[^/]*\\.jar$");

  /** Fit for a program under Apache-2.0 that uses, and does not change, the library. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "0BSD",
          "ISC",
          "EPL-1.0",
          "EPL-2.0",
          "MPL-1.1",
          "MPL-2.0",
          "LGPL-2.1",
          "GPL-2.0-with-classpath-exception",
          "GPL-2.0-with-FOSS-exception",
          "OFL-1.1",
          "CC0-1.0",
          "Public-Domain",
          "W3C",
          "bpmn.io");

  @Test
  void everyLibraryOfTheClassPathIsListed() throws IOException {
    String list = Files.readString(LIST);

    assertThat(libraries()).hasSizeGreaterThan(100);
    assertThat(missing(libraries(), list)).as("run scripts/third-party-licences").isEmpty();
    assertThat(missing(Stream.of(":unheard-of | 1.0 |").toList(), list)).hasSize(1);
  }

  @Test
  void everyPackageOfThePagesIsListed() throws IOException {
    String list = Files.readString(LIST);

    assertThat(packages()).hasSizeGreaterThan(50);
    assertThat(missing(packages(), list)).as("run scripts/third-party-licences").isEmpty();
  }

  @Test
  void everyLicenceIsAllowed() throws IOException {
    assertThat(forbidden(Files.readString(LIST))).isEmpty();
    assertThat(forbidden("| a:b | 1 | MIT, AGPL-3.0-only | program |\n"))
        .containsExactly("a:b AGPL-3.0-only");
  }

  private static List<String> missing(List<String> used, String list) {
    return used.stream().filter(row -> !list.contains(row)).toList();
  }

  private static List<String> forbidden(String list) {
    List<MatchResult> rows = ROW.matcher(list).results().toList();
    assertThat(rows).isNotEmpty();
    return rows.stream()
        .flatMap(
            row ->
                Arrays.stream(row.group(3).split(", "))
                    .filter(licence -> !ALLOWED.contains(licence))
                    .map(licence -> row.group(1) + " " + licence))
        .toList();
  }

  /** Surefire keeps the real class path in a property of its own. */
  private static List<String> libraries() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(entry -> JAR.matcher(entry.replace(File.separatorChar, '/')))
        .filter(jar -> jar.find())
        .map(jar -> ":%s | %s |".formatted(jar.group(1), jar.group(2)))
        .filter(row -> !row.startsWith(":surefire-") && !row.startsWith(":maven-surefire"))
        .toList();
  }

  private static List<String> packages() throws IOException {
    JsonNode lock = new JsonMapper().readTree(LOCK.toFile()).path("packages");
    return lock.properties().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(
            entry ->
                "| npm:%s | %s |"
                    .formatted(
                        entry.getKey().replaceFirst("^.*node_modules/", ""),
                        entry.getValue().path("version").asText()))
        .toList();
  }
}
