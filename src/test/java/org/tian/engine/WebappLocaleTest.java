package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Chinese texts of the Camunda web applications are whole: after an upgrade of the web
 * applications this test names every key that is new, gone or carries other placeholders.
 */
class WebappLocaleTest {

  private static final String WEBAPPS = "META-INF/resources/webjars/camunda/";
  private static final String APPS = WEBAPPS + "app/";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%[sd]");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern MOMENT_LITERAL = Pattern.compile("\\[[^]]*]");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:[-:][A-Za-z]+)*");

  /** Names of products, formats and keys that Chinese officials write in Latin letters too. */
  private static final Set<String> ALLOWED =
      Set.of("Camunda", "BPMN", "DMN", "XML", "JSON", "CSV", "F", "CTRL", "yyyy-MM-ddTHH:mm:ss");

  private static final Set<String> DATE_PATTERN =
      Set.of("YYYY", "M", "D", "HH:mm", "L", "LT", "dddd", "YYYY-MM-DD");

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void hasEveryText_ofTheDeliveredEnglishFile(String app) throws IOException {
    Map<String, String> english = texts(app, "en");

    Map<String, String> chinese = texts(app, "zh-CN");

    assertThat(chinese.keySet()).as("keys of %s", app).isEqualTo(english.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void leavesNoTextEmpty_exceptWhereEnglishNeedsNoneOrOnlyAPlural(String app) throws IOException {
    Map<String, String> english = texts(app, "en");

    texts(app, "zh-CN")
        .forEach(
            (key, text) -> {
              String original = english.get(key);
              if (!original.isBlank() && !original.equals("s")) {
                assertThat(text).as("%s of %s", key, app).isNotBlank();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void keepsThePlaceholders_ofEachText(String app) throws IOException {
    Map<String, String> chinese = texts(app, "zh-CN");

    texts(app, "en")
        .forEach(
            (key, text) ->
                assertThat(placeholders(chinese.get(key)))
                    .as("placeholders in %s of %s", key, app)
                    .containsExactlyInAnyOrderElementsOf(placeholders(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void hasNoEnglishWord_exceptNamesOfProductsAndFormats(String app) throws IOException {
    texts(app, "zh-CN")
        .forEach(
            (key, text) -> {
              String plain = PLACEHOLDER.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ");
              boolean date = key.startsWith("dateLocales.");
              plain = date ? MOMENT_LITERAL.matcher(plain).replaceAll(" ") : entitiesOut(plain);
              for (String word : found(WORD, plain)) {
                assertThat(allowed(word, date)).as("“%s” in %s of %s", word, key, app).isTrue();
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "app/tasklist/scripts/tian/forms.js, TEXTS, lib/deps.js",
    "app/tian/scripts/texts.js, FILTER_CRITERIA, app/tasklist/camunda-tasklist-bootstrap.js",
    "app/tian/scripts/texts.js, HELP, app/tasklist/camunda-tasklist-bootstrap.js",
    "app/tian/scripts/texts.js, DIAGRAM, app/tasklist/camunda-tasklist-bootstrap.js"
  })
  void translatesByScript_onlyWhatTheProgramsStillSay(String ours, String table, String theirs)
      throws IOException {
    String program = read(WEBAPPS + theirs);

    List<String> english = keysOf(table, read(WEBAPPS + ours));

    assertThat(english)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(program.contains(text)).as(text).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void findsEveryScript_namedInTheConfiguration(String app) throws IOException {
    String config = read(APPS + app + "/scripts/config.js");

    List<String> scripts =
        found(Pattern.compile("\"(?:\\.\\./tian/)?scripts/[\\w/]+\\.js\""), config);

    assertThat(scripts).isNotEmpty();
    for (String script : scripts) {
      read(URI.create(APPS + app + "/" + script.replace("\"", "")).normalize().toString());
    }
  }

  @Test
  void closesAndReshapes_onlyViewsThatTasklistStillHas() throws IOException {
    String program =
        read(APPS + "tasklist/camunda-tasklist-bootstrap.js")
            + read("META-INF/resources/plugin/tasklist/app/plugin.js");
    String scripts =
        read(APPS + "tasklist/scripts/tian/card.js")
            + read(APPS + "tasklist/scripts/tian/forms.js");

    List<String> closed =
        found(
            Pattern.compile("(?<=\"tasklist\\.[a-z]{1,9}\\.[a-z]{1,9}:)[\\w-]+"),
            read(APPS + "tasklist/scripts/config.js"));
    List<String> reshaped = found(Pattern.compile("cam\\w+(?=Directive\")"), scripts);

    assertThat(closed)
        .hasSize(5)
        .allSatisfy(view -> assertThat(program.contains("id:\"" + view + "\"")).as(view).isTrue());
    assertThat(reshaped)
        .hasSize(2)
        .allSatisfy(
            name -> assertThat(program.contains("directive(\"" + name + "\"")).as(name).isTrue());
    assertThat(program).contains("cam-exclude-plugins", "notifyFormValidated", "\"localeLoader\"");
  }

  private static List<String> keysOf(String table, String script) {
    String start = "const " + table + " = {";
    String body =
        script.substring(script.indexOf(start), script.indexOf("};", script.indexOf(start)));
    return Pattern.compile("^ {2}(?:\"([^\"]+)\"|(\\w+)):", Pattern.MULTILINE)
        .matcher(body)
        .results()
        .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
        .toList();
  }

  private String read(String name) throws IOException {
    try (InputStream file = getClass().getClassLoader().getResourceAsStream(name)) {
      assertThat(file).as(name).isNotNull();
      // The files of the web applications begin with a byte order mark, which is no JSON.
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
    }
  }

  private static boolean allowed(String word, boolean date) {
    return ALLOWED.contains(word)
        || (date && DATE_PATTERN.contains(word))
        || word.equalsIgnoreCase("YYYY-MM-DDTHH:mm:ss");
  }

  private static String entitiesOut(String text) {
    return text.replaceAll("&\\w+;", " ");
  }

  private static List<String> placeholders(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
    }
    return names;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group()).toList();
  }

  private Map<String, String> texts(String app, String language) throws IOException {
    String name = APPS + app + "/locales/" + language + ".json";
    Map<String, String> texts = new TreeMap<>();
    flatten("", json.readTree(read(name)), texts);
    return texts;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> texts) {
    if (!node.isContainerNode()) {
      texts.put(path, node.asText());
      return;
    }
    node.fields()
        .forEachRemaining(field -> flatten(join(path, field.getKey()), field.getValue(), texts));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      flatten(join(path, String.valueOf(i)), node.get(i), texts);
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
