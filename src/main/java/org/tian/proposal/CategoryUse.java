package org.tian.proposal;

import java.util.Set;

/**
 * Tells which categories of a session are named by something else than its proposals; implemented
 * by the modules that name them, such as the one that keeps reviewers' opinions.
 */
public interface CategoryUse {

  /** Codes that are in use in the session. */
  Set<String> namedIn(PlenarySession session);
}
