package org.tian.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A DMN file and the rules for it: officials read and change these tables themselves. */
record DecisionModel(Path file, DmnModelInstance dmn) {

  static List<DecisionModel> all() {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      return files
          .filter(file -> file.toString().endsWith(".dmn"))
          .sorted()
          .map(DecisionModel::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DecisionModel broken() {
    return read(Path.of("src/test/resources/conventions/broken/broken_decision.dmn"));
  }

  static List<String> ids() {
    return all().stream().map(model -> model.decision().getId()).toList();
  }

  private static DecisionModel read(Path file) {
    return new DecisionModel(file, Dmn.readModelFromFile(file.toFile()));
  }

  private Decision decision() {
    return dmn.getModelElementsByType(Decision.class).iterator().next();
  }

  /** The file is found by the id, and the table is kept as long as the cases it decided. */
  static List<String> isNamedVersionedAndKept(DecisionModel model) {
    Decision decision = model.decision();
    boolean right =
        model.file().getFileName().toString().equals(decision.getId() + ".dmn")
            && Model.isChinese(decision.getName())
            && "P3650D".equals(decision.getCamundaHistoryTimeToLiveString())
            && decision.getVersionTag() != null;
    return right ? List.of() : List.of(decision.getId());
  }

  /** A row of codes says what is decided, not why. */
  static List<String> rulesAreExplained(DecisionModel model) {
    return model.dmn().getModelElementsByType(Rule.class).stream()
        .filter(
            rule ->
                rule.getDescription() == null
                    || !Model.isChinese(rule.getDescription().getTextContent()))
        .map(DmnElement::getId)
        .toList();
  }

  static List<String> columnsAreLabelled(DecisionModel model) {
    return Stream.of(Input.class, Output.class)
        .flatMap(type -> model.dmn().getModelElementsByType(type).stream())
        .map(DmnElement.class::cast)
        .filter(column -> !Model.isChinese(column.getLabel()))
        .map(DmnElement::getId)
        .toList();
  }
}
