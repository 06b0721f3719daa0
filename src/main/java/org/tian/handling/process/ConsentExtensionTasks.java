package org.tian.handling.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.handling.clocks.ExtensionSummaries;
import org.tian.handling.clocks.ReplyExtensions;

/** {@code Task_ConsentExtension}: the first proposer consents to more time, or does not. */
@Component
class ConsentExtensionTasks implements TaskStep {

  private final ReplyExtensions extensions;
  private final ExtensionSummaries summaries;

  ConsentExtensionTasks(ReplyExtensions extensions, ExtensionSummaries summaries) {
    this.extensions = extensions;
    this.summaries = summaries;
  }

  @Override
  public String taskKey() {
    return "Task_ConsentExtension";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("extensionSummary", summaries.of(HandlingVariables.unitTaskId(task)));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    boolean consents = "CONSENT".equals(form.option("consentOutcome"));
    extensions.consent(HandlingVariables.unitTaskId(task), consents, form.text("comment"));
    return Map.of(HandlingVariables.EXTENSION_CONSENTED, consents);
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.told");
  }
}
