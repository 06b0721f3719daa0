package org.tian.desk;

import org.springframework.stereotype.Component;
import org.tian.proposal.CaseAccess;

/** On whose side a reader stands: what units write to each other is not for those who propose. */
@Component
class ReaderSides {

  private final CaseAccess access;

  ReaderSides(CaseAccess access) {
    this.access = access;
  }

  boolean isProposingOnly(String reader) {
    return access.isProposingOnly(reader);
  }
}
