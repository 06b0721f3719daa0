package org.tian.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The pages people read about the processes say what the models say. */
final class GuideRules {

  private static final Path GUIDE = Path.of("docs/processes");
  private static final Pattern RULE = Pattern.compile("'([A-Z_]+)'");

  private GuideRules() {}

  /** The table beside the models names each process and task as they are now. */
  static List<String> moduleTableIsTrue(Model model) {
    String readme = read(model.file().resolveSibling("README.md"));
    String head =
        "| [`%s`](%s) | %s | %s |"
            .formatted(
                model.process().getId(),
                model.file().getFileName(),
                model.process().getName(),
                model.process().getCamundaVersionTag());
    Stream<String> tasks =
        model.elements(UserTask.class).stream()
            .filter(task -> !readme.contains(row(task)))
            .map(BaseElement::getId);
    return Stream.concat(
            readme.contains(head) ? Stream.empty() : Stream.of(model.process().getId()), tasks)
        .toList();
  }

  private static String row(UserTask task) {
    Matcher rule = RULE.matcher(String.valueOf(task.getCamundaDueDate()));
    return "| `%s` | %s | `%s` | `%s` |"
        .formatted(
            task.getId(),
            task.getName(),
            task.getCamundaCandidateGroups(),
            rule.find() ? rule.group(1) : "");
  }

  /** A picture of yesterday's model is worse than none: each label must be found in it. */
  static List<String> diagramStandsInTheGuide(Model model) {
    String id = model.process().getId();
    String picture = read(GUIDE.resolve(id + ".svg"));
    boolean shown =
        read(GUIDE.resolve("README.md")).contains("(" + id + ".svg)")
            && model.elements(FlowNode.class).stream()
                .allMatch(
                    node ->
                        picture.contains("data-element-id=\"" + node.getId() + "\"")
                            && picture.contains(">" + node.getName() + "<"));
    return shown ? List.of() : List.of(id);
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
