package org.tian.conventions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tian.shared.DeadlineRule;

/** What a person's task must carry: its form, a group, a due date, and words to work by. */
final class UserTaskRules {

  private static final Pattern DUE =
      Pattern.compile("\\$\\{deadlines\\.due\\(execution, '([A-Z_]+)'\\)}");
  private static final String ONE_GROUP =
      "(\\$\\{[a-z]\\w*Groups?}"
          + "|\\$\\{(committeeCode|unitCode|handingOffice)}"
          + "-(office|reviewer|director|handover|liaison|section|deputy|head))";
  private static final Pattern GROUP = Pattern.compile(ONE_GROUP + "(," + ONE_GROUP + ")*");
  private static final Set<String> RULES =
      Arrays.stream(DeadlineRule.values()).map(Enum::name).collect(Collectors.toSet());

  private UserTaskRules() {}

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
        model,
        task ->
            WorkRules.documentation(task).contains("依据")
                && WorkRules.documentation(task).contains("期限"));
  }

  private static List<String> breaking(Model model, Predicate<UserTask> right) {
    return model.elements(UserTask.class).stream()
        .filter(right.negate())
        .map(BaseElement::getId)
        .toList();
  }
}
