package org.tian.evaluation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.evaluation.EvaluationSummaries;
import org.tian.evaluation.Rehandling;

/** {@code Task_DecideRehandling}: the director orders another round or lets it be. */
@Component
class DecideRehandlingTasks implements TaskStep {

  private final Rehandling rehandling;
  private final EvaluationSummaries summaries;

  DecideRehandlingTasks(Rehandling rehandling, EvaluationSummaries summaries) {
    this.rehandling = rehandling;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_DecideRehandling";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("ratingSummary", summaries.ratings(EvaluationVariables.evaluatedCase(task)));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    boolean rehandle = "REHANDLE".equals(form.option("rehandleOutcome"));
    rehandling.decide(EvaluationVariables.evaluatedCase(task), rehandle, form.text("comment"));
    return Map.of(EvaluationVariables.REHANDLE, rehandle);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.decided");
  }
}
