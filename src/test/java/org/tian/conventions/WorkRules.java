package org.tian.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tian.shared.DeadlineRule;

/** What people and beans do: forms, groups, deadlines, documentation, delegates. */
final class WorkRules {

  private static final Pattern DUE =
      Pattern.compile("\\$\\{deadlines\\.due\\(execution, '([A-Z_]+)'\\)}");
  private static final Pattern GROUP =
      Pattern.compile(
          "\\$\\{[a-z]\\w*Group}"
              + "|\\$\\{(committeeCode|unitCode|handingOffice)}"
              + "-(office|reviewer|director|handover|liaison|section|deputy|head)");
  private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z]\\w*Delegate}");
  private static final Set<String> RULES =
      Arrays.stream(DeadlineRule.values()).map(Enum::name).collect(Collectors.toSet());

  private static final Set<String> DELEGATE_CLASSES = delegateClasses();

  private WorkRules() {}

  /** The form travels with the model: an older running case keeps the form it was started with. */
  static List<String> userTasksShowTheirForm(Model model) {
    return breaking(
        model,
        task ->
            task.getId().equals(task.getCamundaFormRef())
                && "deployment".equals(task.getCamundaFormRefBinding())
                && task.getCamundaFormKey() == null);
  }

  /** A task for one named person is lost when that person leaves; a group of a post is not. */
  static List<String> userTasksGoToAGroup(Model model) {
    return breaking(
        model,
        task ->
            task.getCamundaCandidateGroups() != null
                && GROUP.matcher(task.getCamundaCandidateGroups()).matches()
                && task.getCamundaAssignee() == null
                && task.getCamundaCandidateUsers() == null);
  }

  /** Due dates come from our deadlines, which know holidays, settings and how they were counted. */
  static List<String> userTasksAreDueByARule(Model model) {
    return breaking(model, task -> isDueByARule(task.getCamundaDueDate()));
  }

  static boolean isDueByARule(String expression) {
    Matcher matcher = DUE.matcher(expression == null ? "" : expression);
    return matcher.matches() && RULES.contains(matcher.group(1));
  }

  /** An official must be able to read what to decide, on what basis, by when. */
  static List<String> userTasksSayBasisAndTime(Model model) {
    return breaking(
        model, task -> documentation(task).contains("依据") && documentation(task).contains("期限"));
  }

  private static List<String> breaking(Model model, Predicate<UserTask> right) {
    return model.elements(UserTask.class).stream()
        .filter(right.negate())
        .map(BaseElement::getId)
        .toList();
  }

  private static String documentation(BaseElement element) {
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
