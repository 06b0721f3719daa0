package org.tian.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN file as the rules of the house see it. */
record Model(Path file, BpmnModelInstance bpmn) {

  private static final Path FOLDER = Path.of("processes");
  private static final Path BROKEN = Path.of("src/test/resources/conventions/broken");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Every model of the program. */
  static List<Model> all() {
    return in(FOLDER);
  }

  /** A model that breaks each rule, so that no rule is green because it looks at nothing. */
  static Model broken(String name) {
    return read(BROKEN.resolve(name + ".bpmn"));
  }

  private static List<Model> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .sorted()
          .map(Model::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model read(Path file) {
    return new Model(file, Bpmn.readModelFromFile(file.toFile()));
  }

  Process process() {
    return elements(Process.class).iterator().next();
  }

  String fileName() {
    return file.getFileName().toString().replace(".bpmn", "");
  }

  <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
    return bpmn.getModelElementsByType(type);
  }

  /**
   * The split points of the model: everything that more than one flow leaves. A parallel gateway
   * asks nothing, all of its flows are taken.
   */
  List<FlowNode> splits() {
    return elements(FlowNode.class).stream()
        .filter(node -> node.getOutgoing().size() > 1)
        .filter(node -> !(node instanceof ParallelGateway))
        .toList();
  }

  static boolean isChinese(String text) {
    return text != null && HAN.matcher(text).find();
  }
}
