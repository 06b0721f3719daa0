package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.clocks.ExtensionSummaries;
import org.tian.handling.clocks.ReplyExtensions;

/** {@code Task_DecideExtension}: the handing office grants more time, or refuses it. */
@Component
class DecideExtensionTasks implements TaskStep {

  private final ReplyExtensions extensions;
  private final ExtensionSummaries summaries;

  DecideExtensionTasks(ReplyExtensions extensions, ExtensionSummaries summaries) {
    this.extensions = extensions;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_DecideExtension";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("extensionSummary", summaries.of(HandlingVariables.unitTaskId(task)));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    boolean grants = "GRANT".equals(form.option("extensionOutcome"));
    extensions.decide(HandlingVariables.unitTaskId(task), grants, form.text("comment"));
    return Map.of(HandlingVariables.EXTENSION_GRANTED, grants);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}
