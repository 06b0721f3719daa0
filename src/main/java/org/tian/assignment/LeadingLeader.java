package org.tian.assignment;

import java.util.Optional;

/** Tells who leads the handling of a case; implemented by the module in which it is handled. */
@FunctionalInterface
public interface LeadingLeader {

  /** Post and name of the leader, for the record; empty when nobody leads it. */
  Optional<String> of(long proposalId);
}
