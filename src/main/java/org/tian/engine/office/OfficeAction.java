package org.tian.engine.office;

import java.util.Optional;
import org.tian.engine.WorkItem;

/** One operation of an office: says beforehand whether it can be done. One bean each. */
public interface OfficeAction {

  OfficeOperation operation();

  /**
   * Whether the person can do it with the item now, and what there is to choose.
   *
   * @return empty when it is none of the person's business; then it is not shown at all
   */
  Optional<OperationOffer> offer(WorkItem item, String personId);
}
