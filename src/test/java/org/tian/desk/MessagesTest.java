package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text exists in both languages, and every text a template asks for exists. */
class MessagesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern LITERAL_KEY = Pattern.compile("\\bt\\(\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
  private static final Pattern KEY_PREFIX = Pattern.compile("\\bt\\(\"([a-zA-Z0-9.-]+)\"\\s*\\+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void bothLanguagesHoldTheSameKeys_inEveryModule() throws IOException {
    for (Resource chinese : files("zh")) {
      Resource english = counterpart(chinese);

      assertThat(english.exists()).as("English file beside %s", chinese.getFilename()).isTrue();
      assertThat(keysOf(english))
          .as(english.getFilename())
          .containsExactlyInAnyOrderElementsOf(keysOf(chinese));
    }
    assertThat(files("en")).hasSameSizeAs(files("zh"));
  }

  @Test
  void noKeyStandsTwice_withinOrAcrossModules() throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    for (Resource file : files("zh")) {
      for (String line : lines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          places
              .computeIfAbsent(line.split("=", 2)[0].strip(), key -> new ArrayList<>())
              .add(file.getFilename());
        }
      }
    }

    assertThat(places.values()).allSatisfy(files -> assertThat(files).hasSize(1));
  }

  @Test
  void placeholdersAgree_andEveryTextWithPlaceholdersReads() throws IOException {
    Properties chinese = all("zh");
    Properties english = all("en");

    for (String key : chinese.stringPropertyNames()) {
      String zh = chinese.getProperty(key);
      String en = english.getProperty(key, "");
      assertThat(placeholders(en)).as(key).isEqualTo(placeholders(zh));
      assertThat(zh).as(key).isNotBlank();
      if (!placeholders(zh).isEmpty()) {
        // Texts writes numbers and days as words, which no format of MessageFormat takes.
        assertThat(new MessageFormat(zh).getFormats()).as(key).isNotEmpty().containsOnlyNulls();
        assertThat(new MessageFormat(en).getFormats()).as(key).isNotEmpty().containsOnlyNulls();
        assertThat(zh + en)
            .as("a lone quote hides the placeholders of %s", key)
            .doesNotContain("'");
      }
    }
  }

  @Test
  void englishTextsHoldNoChinese() throws IOException {
    Properties english = all("en");

    assertThat(english.stringPropertyNames())
        .filteredOn(key -> CHINESE.matcher(english.getProperty(key)).find())
        .isEmpty();
  }

  @Test
  void everyKeyThatATemplateUsesExists() throws IOException {
    Set<String> keys = new HashSet<>(all("zh").stringPropertyNames());
    try (Stream<Path> templates = Files.walk(TEMPLATES)) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        String source = Files.readString(template);
        assertThat(matches(LITERAL_KEY, source)).as(template.toString()).isSubsetOf(keys);
        assertThat(matches(KEY_PREFIX, source))
            .as(template.toString())
            .allMatch(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix)));
      }
    }
  }

  private static Set<String> matches(Pattern pattern, String source) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(source);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> placeholders(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
  }

  private static Resource[] files(String language) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:messages/*_" + language + ".properties");
  }

  private static Resource counterpart(Resource chinese) throws IOException {
    return chinese.createRelative(chinese.getFilename().replace("_zh.", "_en."));
  }

  private static List<String> lines(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Set<String> keysOf(Resource file) throws IOException {
    return load(file).stringPropertyNames();
  }

  private static Properties all(String language) throws IOException {
    Properties all = new Properties();
    for (Resource file : files(language)) {
      all.putAll(load(file));
    }
    return all;
  }

  private static Properties load(Resource file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
