package org.tian.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tian.shared.Texts;

/** The texts of the operations component: one file for the desk and for Tasklist. */
@Component
class OperationsTexts {

  private static final String FILE = "messages/operations_zh.properties";

  private final Set<String> keys = keys();
  private final Texts texts;

  OperationsTexts(Texts texts) {
    this.texts = texts;
  }

  /** All of them in the reader's language, with their placeholders. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    keys.forEach(key -> all.put(key, texts.of(key)));
    return all;
  }

  private static Set<String> keys() {
    Properties file = new Properties();
    try (Reader reader =
        new InputStreamReader(
            new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return file.stringPropertyNames();
  }
}
