package org.tian.bulk;

import java.util.List;
import org.tian.shared.Refusal;

/**
 * What would happen, before it is tried.
 *
 * @param possible cases with which nothing stands against it now
 * @param blocked cases with which it cannot be done, and why
 * @param unseen how many of the selection the person cannot see or are gone
 */
public record BulkPreview(List<BulkSubject> possible, List<Blocked> blocked, int unseen) {

  /** A case and what stands against it. */
  public record Blocked(BulkSubject subject, List<Refusal> reasons) {}
}
