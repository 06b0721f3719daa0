package org.tian.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** The process as a whole and what beans do in it: words, versions, lanes, delegates. */
final class WorkRules {

  private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z]\\w*Delegate}");
  private static final Set<String> DELEGATE_CLASSES = delegateClasses();

  private WorkRules() {}

  static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(documentation -> documentation.getTextContent())
        .collect(Collectors.joining());
  }

  static List<String> processSaysPurposeAndBasis(Model model) {
    return model.elements(Process.class).stream()
        .filter(
            process ->
                !documentation(process).contains("目的") || !documentation(process).contains("依据"))
        .map(BaseElement::getId)
        .toList();
  }

  static List<String> tasksAreDocumented(Model model) {
    return model.elements(Task.class).stream()
        .filter(task -> documentation(task).isBlank())
        .map(BaseElement::getId)
        .toList();
  }

  /** Years are a parse error in 7.24, and a missing value stops the deployment. */
  static List<String> processIsVersionedAndKept(Model model) {
    return model.elements(Process.class).stream()
        .filter(
            process ->
                !"P3650D".equals(process.getCamundaHistoryTimeToLiveString())
                    || process.getCamundaVersionTag() == null
                    || !process.getCamundaVersionTag().matches("\\d+\\.\\d+\\.\\d+"))
        .map(BaseElement::getId)
        .toList();
  }

  /** Cases begin by a submission, not by somebody in Tasklist with empty variables. */
  static List<String> processIsNotStartedByHand(Model model) {
    return model.elements(Process.class).stream()
        .filter(Process::isCamundaStartableInTasklist)
        .map(BaseElement::getId)
        .toList();
  }

  /** One bean, one call: logic in expressions and scripts is neither tested nor found. */
  static List<String> serviceTasksCallADelegate(Model model) {
    Stream<String> scripts = model.elements(ScriptTask.class).stream().map(BaseElement::getId);
    Stream<String> services =
        model.elements(ServiceTask.class).stream()
            .filter(
                task ->
                    task.getCamundaDelegateExpression() == null
                        || !DELEGATE.matcher(task.getCamundaDelegateExpression()).matches()
                        || task.getCamundaClass() != null
                        || task.getCamundaExpression() != null
                        || task.getCamundaType() != null)
            .map(BaseElement::getId);
    return Stream.concat(scripts, services).toList();
  }

  /** The engine does not look at deployment whether a bean exists; the case would stop at it. */
  static List<String> delegatesExist(Model model) {
    return model.elements(ServiceTask.class).stream()
        .filter(task -> !DELEGATE_CLASSES.contains(className(task.getCamundaDelegateExpression())))
        .map(BaseElement::getId)
        .toList();
  }

  private static String className(String expression) {
    String bean = String.valueOf(expression).replaceAll("[${}]", "");
    return Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
  }

  private static Set<String> delegateClasses() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.getParent().endsWith("process"))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pool names the process in the picture. */
  static List<String> processHasOnePool(Model model) {
    return model.elements(Participant.class).size() == 1
        ? List.of()
        : List.of(model.process().getId());
  }

  /** Lanes answer "who acts"; a node outside every lane leaves the question open. */
  static List<String> everyNodeStandsInALane(Model model) {
    List<String> placed =
        model.elements(Lane.class).stream()
            .flatMap(lane -> lane.getFlowNodeRefs().stream())
            .map(BaseElement::getId)
            .toList();
    return model.elements(FlowNode.class).stream()
        .filter(node -> !(node.getParentElement() instanceof SubProcess))
        .map(BaseElement::getId)
        .filter(id -> placed.stream().filter(id::equals).count() != 1)
        .toList();
  }
}
