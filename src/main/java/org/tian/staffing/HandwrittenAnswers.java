package org.tian.staffing;

import java.util.Base64;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tian.document.SignatureImage;
import org.tian.document.Signatures;
import org.tian.engine.TaskOperations;
import org.tian.engine.TaskStep;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Answers signed by hand, for every step that takes a signature. The form of a task has no place
 * for a picture, so it is kept first and the step takes it from there. Whoever cannot draw signs by
 * name: the comment carries it in any case.
 */
@Service
public class HandwrittenAnswers {

  private static final String PNG = "data:image/png;base64,";

  private final TaskOperations tasks;
  private final WorkItems items;
  private final Signatures signatures;
  private final ObjectProvider<TaskStep> steps;

  HandwrittenAnswers(
      TaskOperations tasks,
      WorkItems items,
      Signatures signatures,
      ObjectProvider<TaskStep> steps) {
    this.tasks = tasks;
    this.items = items;
    this.signatures = signatures;
    this.steps = steps;
  }

  /** Whether the step takes a signature. */
  public boolean isSignable(WorkItem item) {
    return item.state() == WorkItem.State.OPEN
        && steps.stream()
            .anyMatch(step -> step.isSignedByHand() && step.taskKey().equals(item.taskKey()));
  }

  /**
   * Keeps what was drawn for a task the acting person may work on, in place of what was kept
   * before; nothing drawn takes it away.
   *
   * @param address a PNG as data address, or empty
   * @throws org.tian.shared.RefusedException {@code task.gone}, and those of {@link
   *     SignatureImage#of}
   */
  @WholeStep
  public void keep(String taskId, String address) {
    items
        .find(taskId)
        .filter(this::isSignable)
        .filter(item -> items.workedOnAs(taskId, CurrentActor.get().personId()).isPresent())
        .orElseThrow(() -> Refusal.of("task.gone").asException());
    if (address == null || address.isEmpty()) {
      signatures.drop(taskId);
    } else {
      signatures.keep(taskId, SignatureImage.of(pngOf(address)));
    }
  }

  /** Keeps the signature and completes the task, both or nothing. */
  @WholeStep
  public void complete(String taskId, Map<String, Object> values, String address) {
    keep(taskId, address);
    tasks.complete(taskId, values);
  }

  private static byte[] pngOf(String address) {
    try {
      if (address.startsWith(PNG)) {
        return Base64.getDecoder().decode(address.substring(PNG.length()));
      }
    } catch (IllegalArgumentException noBase64) {
      // said below, as for everything else that is no PNG
    }
    throw Refusal.at("signature", "signature.not-png").asException();
  }
}
