package org.tian.proposal;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which cases were closed to the public after filing; implemented by the modules that decide
 * so, such as the one that sends replies.
 */
public interface ClosedCases {

  /** Those of the cases that must not show through to others, not even by title. */
  Set<Long> among(Collection<Long> proposalIds);
}
