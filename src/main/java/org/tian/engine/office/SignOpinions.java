package org.tian.engine.office;

import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/** Tells the task of a signature from the tasks it is for. */
final class SignOpinions {

  private SignOpinions() {}

  static boolean isSignature(WorkItem item) {
    return SigningProcess.KEY.equals(item.processKey());
  }

  /** Who was asked by name signs; a signature is neither passed on nor signed itself. */
  static void refuseFor(WorkItem item) {
    if (isSignature(item)) {
      throw Refusal.of("office.signature").asException();
    }
  }
}
