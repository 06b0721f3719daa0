package org.tian.engine;

import java.util.List;
import org.tian.shared.Refusal;

/**
 * What it means for the domain when an office ends a case (终止); implemented by each module that
 * owns cases. A case that no module owns cannot be terminated.
 */
public interface CaseTermination {

  /**
   * Whether cases of the process are the module's.
   *
   * @param processKey process at the root of the tree
   */
  boolean owns(String processKey);

  /** Why the case cannot be terminated any more; empty when it can. */
  List<Refusal> objections(WorkItem item);

  /**
   * Sets the case's own rows and tells those whom it concerns, in the transaction in which the
   * process ends.
   */
  void terminate(WorkItem item, String reason);
}
