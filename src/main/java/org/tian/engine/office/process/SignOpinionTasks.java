package org.tian.engine.office.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.engine.office.SignOpinion;
import org.tian.engine.office.SignerVoices;

/** {@code Task_GiveSignOpinion}: a signer says whether they agree. */
@Component
class SignOpinionTasks implements TaskStep {

  private final SignerVoices voices;

  SignOpinionTasks(SignerVoices voices) {
    this.voices = voices;
  }

  @Override
  public String taskKey() {
    return "Task_GiveSignOpinion";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    return Map.of("signingNote", voices.note(task.number("signerId")));
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    voices.say(
        task.number("signerId"),
        SignOpinion.valueOf(form.option("signOpinion")),
        form.text("comment"));
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.never("office.stands.recorded");
  }
}
