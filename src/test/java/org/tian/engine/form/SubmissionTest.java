package org.tian.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tian.TianTest;
import org.tian.engine.HeardSteps;
import org.tian.engine.Probe;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Actor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * A person's completion goes through the form's rules and the task's step, whichever way it comes.
 */
@TianTest
class SubmissionTest {

  @Autowired private Probe probe;
  @Autowired private TaskOperations operations;
  @Autowired private TaskService tasks;
  @Autowired private FormService forms;
  @Autowired private HistoryService history;
  @Autowired private WorkItems items;
  @Autowired private HeardSteps heard;

  private String caseKey;
  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    caseKey = probe.start("关于试验的提案");
    task = probe.taskOf(caseKey);
    heard.forget();
  }

  @Test
  void showsPrefilledValuesAndNoOthers_whenTasklistAsks() {
    VariableMap shown = probe.as("chenmin", () -> forms.getTaskFormVariables(task, null, false));

    assertThat(shown.keySet()).containsExactlyInAnyOrder("note", "unitOptions", "rows");
    SerializableValue options = shown.getValueTyped("unitOptions");
    assertThat(options.getType().getName()).isEqualTo("json");
    assertThat(options.isDeserialized()).isFalse();
    assertThat(options.getValueSerialized()).contains("\"value\":\"ncal.jyj\"");
    assertThat((String) shown.get("note")).hasSizeGreaterThan(4000);
  }

  @Test
  void showsRequestedNamesOnly_whenNamesAreGiven() {
    VariableMap shown =
        probe.as("chenmin", () -> forms.getTaskFormVariables(task, List.of("note"), false));

    assertThat(shown.keySet()).containsExactly("note");
  }

  @Test
  void setsOnlyWhatTheStepReturns_whenTasklistSubmits() {
    Map<String, Object> sent =
        Variables.createVariables()
            .putValue("outcome", "RETURN")
            .putValue("comment", "长".repeat(5000))
            .putValue("note", "changed by hand")
            .putValueTyped("unitOptions", SpinValues.jsonValue("[]").create())
            .putValueTyped("rows", SpinValues.jsonValue("[{\"text\":\" 一 \"}]").create());

    probe.by("chenmin", () -> forms.submitTaskForm(task, sent));

    assertThat(variables()).containsEntry("outcome", "RETURN").doesNotContainKey("comment");
    assertThat(items.find(task).orElseThrow().completedBy()).isEqualTo("chenmin");
    assertThat(heard.taskActions()).containsExactly("task.completed");
  }

  @Test
  void givesStepPlainValues_whenCompletedByApi() {
    probe.by(
        "chenmin",
        () ->
            operations.complete(
                task,
                Map.of(
                    "outcome", "ACCEPT",
                    "unit", "ncal.jyj",
                    "rows", List.of(Map.of("text", "一"), Map.of("text", "二")))));

    assertThat(variables()).containsEntry("outcome", "ACCEPT").doesNotContainKey("rows");
    assertThat(probe.taskOf(caseKey)).isNotEqualTo(task);
  }

  @Test
  void refusesForeignVariable_whenSentByHand() {
    RefusedException refused =
        refusedFor("chenmin", Map.of("outcome", "ACCEPT", "committeeCode", "nc"));

    assertThat(refused.refusals())
        .containsExactly(Refusal.at("committeeCode", "form.unknown-field", "committeeCode"));
    assertThat(items.find(task).orElseThrow().state()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void leavesNothingBehind_whenStepRefuses() {
    RefusedException refused =
        refusedFor("chenmin", Map.of("outcome", "RETURN", "comment", "domain says no"));

    assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("probe.unwanted");
    assertThat(probe.taskOf(caseKey)).isEqualTo(task);
    assertThat(variables()).doesNotContainKey("outcome");
    assertThat(heard.taskActions()).isEmpty();
  }

  @Test
  void refusesStranger_whenTaskIsOfAnotherGroup() {
    RefusedException refused = refusedFor("zhaoqiang", Map.of("outcome", "ACCEPT"));

    assertThat(refused).hasMessage("task.not-yours");
  }

  @Test
  void refusesSecondCompletion_whenTaskIsDone() {
    probe.by("chenmin", () -> operations.complete(task, Map.of("outcome", "ACCEPT")));

    assertThat(refusedFor("chenmin", Map.of("outcome", "ACCEPT"))).hasMessage("task.gone");
  }

  @Test
  void namesColleague_whenTaskIsClaimed() {
    probe.by("chenmin", () -> operations.claim(task));

    RefusedException claim =
        catchThrowableOfType(
            RefusedException.class, () -> probe.by("shishilin", () -> operations.claim(task)));
    RefusedException completion = refusedFor("shishilin", Map.of("outcome", "ACCEPT"));

    Refusal refused = claim.refusals().get(0);
    assertThat(refused.code()).isEqualTo("task.claimed-by");
    assertThat(refused.args().get(0)).isEqualTo("陈敏");
    assertThat(refused.args().get(1)).isInstanceOf(Instant.class);
    assertThat(completion).hasMessage("task.claimed-by");
    assertThat(heard.taskActions()).containsExactly("task.claimed");
  }

  @Test
  void hearsClaimAndReturn_whenTasklistDoesThem() {
    probe.by("chenmin", () -> tasks.claim(task, "chenmin"));
    probe.by("chenmin", () -> tasks.claim(task, null));

    assertThat(heard.taskActions()).containsExactly("task.claimed", "task.unclaimed");
    assertThat(items.find(task).orElseThrow().assignee()).isNull();
  }

  @Test
  void refusesToGiveTaskAway_whenAssigneeIsSomeoneElse() {
    Throwable refused =
        catchThrowable(() -> probe.by("chenmin", () -> tasks.setAssignee(task, "shishilin")));

    assertThat(refused).isInstanceOf(RefusedException.class).hasMessage("task.not-yours");
  }

  @Test
  void answersInWords_whenTasklistIsRefused() {
    Actor atTasklist = new Actor("chenmin", "TASKLIST", null);
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);

    WebApplicationException answer =
        catchThrowableOfType(
            WebApplicationException.class,
            () ->
                probe.as(
                    atTasklist,
                    () -> {
                      forms.submitTaskForm(task, Map.of("outcome", "RETURN", "x", 1));
                      return null;
                    }));

    assertThat(answer.getResponse().getStatus()).isEqualTo(400);
    assertThat(((ExceptionDto) answer.getResponse().getEntity()).getMessage())
        .isEqualTo("表单中没有“x”这一项；请填写“意见”。");
  }

  @Test
  void changesNothing_whenTheProgramCompletes() {
    tasks.complete(task, Map.of("anything", "goes"));

    assertThat(variables()).containsEntry("anything", "goes");
  }

  @Test
  void keepsDraftUntilCompletion_whenSaved() {
    Map<String, Object> typed = Map.of("comment", "未写完", "rows", List.of(Map.of("text", "一")));

    probe.by("chenmin", () -> operations.saveDraft(task, Map.of("comment", "旧")));
    probe.by("chenmin", () -> operations.saveDraft(task, typed));

    assertThat(probe.as("chenmin", () -> operations.loadDraft(task))).contains(typed);
    assertThat(probe.as("shishilin", () -> operations.loadDraft(task))).isEmpty();
    probe.by("chenmin", () -> operations.complete(task, Map.of("outcome", "ACCEPT")));
    assertThat(probe.as("chenmin", () -> operations.loadDraft(task))).isEmpty();
  }

  private RefusedException refusedFor(String personId, Map<String, Object> values) {
    return catchThrowableOfType(
        RefusedException.class, () -> probe.by(personId, () -> operations.complete(task, values)));
  }

  private Map<String, Object> variables() {
    Map<String, Object> byName = new HashMap<>();
    for (HistoricVariableInstance variable :
        history.createHistoricVariableInstanceQuery().processInstanceIdIn(instance()).list()) {
      byName.put(variable.getName(), variable.getValue());
    }
    return byName;
  }

  private String instance() {
    return items.find(task).orElseThrow().processInstanceId();
  }
}
