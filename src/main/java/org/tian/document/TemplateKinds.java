package org.tian.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/**
 * The kinds of documents that offices may write themselves, out of {@code documents/fields.tsv}: a
 * line without path names a kind, the lines after it its fields.
 */
@Component
public class TemplateKinds {

  private static final int COLUMNS = 4;
  private static final String FLAG = "flag:";

  private final Map<String, TemplateKind> kinds = read();
  private final List<PlainTexts> others;

  TemplateKinds(List<PlainTexts> others) {
    this.others = others;
  }

  /** All kinds of documents in the order of the file. */
  public Collection<TemplateKind> all() {
    return kinds.values();
  }

  /**
   * The kind of that code.
   *
   * @throws org.tian.shared.RefusedException {@code document.kind-unknown}
   */
  public TemplateKind of(String code) {
    return Optional.ofNullable(kinds.get(code))
        .or(() -> others.stream().flatMap(other -> other.kind(code).stream()).findFirst())
        .orElseThrow(() -> Refusal.of("document.kind-unknown", code).asException());
  }

  private static Map<String, TemplateKind> read() {
    Map<String, TemplateKind> kinds = new LinkedHashMap<>();
    for (String[] row : rows()) {
      if (row[1].isEmpty()) {
        kinds.put(row[0], new TemplateKind(row[0], row[2], new ArrayList<>()));
      } else {
        kinds.get(row[0]).fields().add(field(row));
      }
    }
    return kinds;
  }

  private static TemplateField field(String[] row) {
    boolean flag = row[3].startsWith(FLAG);
    String examples = flag ? row[3].substring(FLAG.length()) : row[3];
    return new TemplateField(
        row[1],
        row[2],
        flag,
        examples.isEmpty()
            ? List.of()
            : Stream.of(examples.split("\\|")).map(one -> one.replace("\\n", "\n")).toList());
  }

  private static List<String[]> rows() {
    ClassPathResource file = new ClassPathResource("documents/fields.tsv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", COLUMNS))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("The fields of documents could not be read", broken);
    }
  }
}
