package org.tian.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form file as the rules of the house see it. */
record FormModel(Path file, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<FormModel> all() {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      return files
          .filter(file -> file.toString().endsWith(".form"))
          .sorted()
          .map(FormModel::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FormModel broken() {
    return read(Path.of("src/test/resources/conventions/broken/Task_Broken.form"));
  }

  private static FormModel read(Path file) {
    try {
      return new FormModel(file, JSON.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String process() {
    return file.getParent().getFileName().toString();
  }

  String task() {
    return file.getFileName().toString().replace(".form", "");
  }

  List<FormField> topLevel() {
    return children(json);
  }

  /** Every component, those inside repeated groups too. */
  List<FormField> components() {
    return topLevel().stream()
        .flatMap(field -> Stream.concat(Stream.of(field), children(field.json()).stream()))
        .toList();
  }

  /** Components that carry a value of their own. */
  List<FormField> fields() {
    return components().stream().filter(field -> !field.key().isEmpty()).toList();
  }

  private static List<FormField> children(JsonNode node) {
    return StreamSupport.stream(node.path("components").spliterator(), false)
        .map(FormField::new)
        .toList();
  }

  /** One component of a form. */
  record FormField(JsonNode json) {

    String id() {
      return text("id");
    }

    String type() {
      return text("type");
    }

    /** The key of a field or the path of a repeated group; empty for mere text. */
    String key() {
      return text("key") + text("path");
    }

    String label() {
      return text("label") + text("dateLabel") + text("text");
    }

    String english(String name) {
      return json.path("properties").path(name + "_en").asText();
    }

    List<String> optionValues() {
      return json.path("values").findValuesAsText("value");
    }

    boolean readOnly() {
      return json.path("readonly").asBoolean();
    }

    String text(String name) {
      return json.path(name).asText();
    }
  }
}
