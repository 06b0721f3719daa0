package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tian.shared.TsvRows;

/** Documents say what is: their tables are held against people, models, pages and tests. */
class DocumentationTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern SIGN_IN_ROW =
      Pattern.compile("(?m)^\\| (`[a-z`,、 ]+`) \\| ([^|]+) \\|");
  private static final Pattern CAPABILITY_ROW =
      Pattern.compile(
          "(?m)^\\| ([A-Z]+-\\d+) \\| (\\w+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
  private static final Set<String> STATES = Set.of("done", "begun", "open");

  /** How many capabilities each region of the talks has. */
  private static final Map<String, Integer> CAPABILITIES =
      Map.ofEntries(
          Map.entry("BJ", 7),
          Map.entry("LN", 10),
          Map.entry("AH", 7),
          Map.entry("FJ", 5),
          Map.entry("HA", 7),
          Map.entry("HN", 7),
          Map.entry("YN", 1),
          Map.entry("HZ", 1),
          Map.entry("SZ", 1),
          Map.entry("JL", 1),
          Map.entry("KS", 1),
          Map.entry("NX", 1),
          Map.entry("X", 8));

  @Test
  void readmesAreShort() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    assertThat(Files.readAllLines(Path.of("README.zh-CN.md"))).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void signInTablesNamePeopleOfTheDemonstration() throws IOException {
    Map<String, String> names =
        TsvRows.of("db/demo/people.tsv").stream()
            .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("name")));

    for (String readme : List.of("README.md", "README.zh-CN.md")) {
      List<MatchResult> rows = matches(SIGN_IN_ROW, text(readme));
      assertThat(rows).as(readme).hasSizeGreaterThan(10);
      for (MatchResult row : rows) {
        for (String id : codes(row.group(1))) {
          assertThat(names).as(readme).containsKey(id);
          assertThat(row.group(2)).as(id).contains(names.get(id));
        }
      }
    }
    assertThat(signInIds("README.md")).isEqualTo(signInIds("README.zh-CN.md"));
  }

  @Test
  void tasksNamedInTheReadmesStandInTheModels() throws IOException {
    String models = allText("processes", ".bpmn");
    List<String> named =
        matches(Pattern.compile("“(\\p{IsHan}+)”"), text("README.zh-CN.md")).stream()
            .map(match -> match.group(1))
            .filter(name -> !name.equals("提案档案"))
            .toList();

    assertThat(named).hasSizeGreaterThan(8);
    assertThat(named).allSatisfy(name -> assertThat(models).contains("name=\"" + name + "\""));
  }

  @Test
  void everyCapabilityIsListedOnce() throws IOException {
    Set<String> wanted =
        CAPABILITIES.entrySet().stream()
            .flatMap(
                region ->
                    IntStream.rangeClosed(1, region.getValue())
                        .mapToObj(number -> region.getKey() + "-" + number))
            .collect(Collectors.toSet());

    List<String> listed = capabilities().stream().map(row -> row.group(1)).toList();

    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void whatCapabilitiesNameExists() throws IOException {
    Set<String> processes = fileNames("processes", ".bpmn");
    Set<String> tests = fileNames("src/test/java", ".java");

    for (MatchResult row : capabilities()) {
      assertThat(STATES).as(row.group(1)).contains(row.group(2));
      assertThat(processes).as(row.group(1)).containsAll(codes(row.group(3)));
      assertThat(tests).as(row.group(1)).containsAll(codes(row.group(5)));
      boolean open = row.group(2).equals("open");
      assertThat(codes(row.group(5)).isEmpty()).as(row.group(1) + " has a test").isEqualTo(open);
    }
  }

  @Test
  void glossaryNamesWhatIsInTheCode() throws IOException {
    String code = allText("src/main/java", ".java") + allText("processes", ".bpmn");

    assertThat(codes(text("docs/glossary.md")))
        .hasSizeGreaterThan(30)
        .allSatisfy(name -> assertThat(code).contains(name.substring(name.lastIndexOf('.') + 1)));
  }

  @Test
  void everyDecisionIsListed() throws IOException {
    String index = text("docs/decisions/README.md");

    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("README.md"))
              .toList();
      assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(index).contains(name));
    }
  }

  private static List<MatchResult> capabilities() throws IOException {
    return matches(CAPABILITY_ROW, text("docs/capabilities.md"));
  }

  private static Set<String> signInIds(String readme) throws IOException {
    return matches(SIGN_IN_ROW, text(readme)).stream()
        .flatMap(row -> codes(row.group(1)).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> codes(String text) {
    return matches(CODE, text).stream().map(match -> match.group(1)).toList();
  }

  private static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static Set<String> fileNames(String folder, String ending) throws IOException {
    return files(folder, ending, file -> file.getFileName().toString()).stream()
        .map(name -> name.substring(0, name.length() - ending.length()))
        .collect(Collectors.toSet());
  }

  private static String allText(String folder, String ending) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(folder, ending, Function.identity())) {
      texts.add(Files.readString(file));
    }
    return String.join("\n", texts);
  }

  private static <T> List<T> files(String folder, String ending, Function<Path, T> what)
      throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).map(what).toList();
    }
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }
}
