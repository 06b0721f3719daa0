package org.tian.assignment.endorsement;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.document.SignatureImage;
import org.tian.document.Signatures;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * A leader's answer with or without a handwritten signature, in one step. The form of the task has
 * no place for a picture, so the signature is kept first and the step takes it from there; either
 * both are kept or nothing.
 */
@Service
public class EndorsementAnswers {

  /** The process whose tasks may be signed by hand. */
  public static final String PROCESS = "party-endorsement";

  private final TaskOperations tasks;
  private final WorkItems items;
  private final Signatures signatures;

  EndorsementAnswers(TaskOperations tasks, WorkItems items, Signatures signatures) {
    this.tasks = tasks;
    this.items = items;
    this.signatures = signatures;
  }

  /**
   * Completes the task.
   *
   * @param passes whether the proposal goes on; else it goes back one step
   * @param text comment, or reason for sending back
   * @param signature PNG, or an empty array
   * @throws org.tian.shared.RefusedException of the signature, the form, the task or the step
   */
  @WholeStep
  public void answer(String taskId, boolean passes, String text, byte[] signature) {
    if (signature.length > 0) {
      sign(taskId, signature);
    } else {
      signatures.drop(taskId);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("endorsementOutcome", passes ? "PASS" : "RETURN");
    values.put(passes ? "endorsementComment" : "returnReason", text);
    tasks.complete(taskId, values);
  }

  /**
   * Keeps a signature for a task that is completed afterwards.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone} also for a task of somebody else,
   *     and those of {@link SignatureImage#of}
   */
  @WholeStep
  public void sign(String taskId, byte[] signature) {
    items
        .find(taskId)
        .filter(item -> item.state() == WorkItem.State.OPEN)
        .filter(item -> item.processKey().equals(PROCESS))
        .filter(item -> items.concerns(taskId, CurrentActor.get().personId()))
        .orElseThrow(() -> Refusal.of("task.gone").asException());
    signatures.keep(taskId, SignatureImage.of(signature));
  }
}
