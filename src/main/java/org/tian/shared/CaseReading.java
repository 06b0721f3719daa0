package org.tian.shared;

import java.util.Optional;

/**
 * Finds the case behind a key for the acting person, by the one policy of its kind; one bean for
 * each kind of case.
 */
public interface CaseReading {

  /** The case; empty when it is none of this kind or the person may not see it. */
  Optional<ReadableCase> of(String caseKey);

  /**
   * A case the person may see.
   *
   * @param proposalId id of the proposal, or null for a case of another kind
   * @param page address of its page
   */
  record ReadableCase(Long proposalId, String number, String title, String page) {}
}
