package org.tian.proposal;

import org.springframework.stereotype.Component;
import org.tian.engine.TaskReaders;

/** Lets officials who see a case read what colleagues say about its tasks. */
@Component
class TalkReaders implements TaskReaders {

  private final CaseAccess access;

  TalkReaders(CaseAccess access) {
    this.access = access;
  }

  @Override
  public boolean readsTalkOf(long proposalId, String personId) {
    return access.maySee(personId, proposalId) && !access.isProposingOnly(personId);
  }
}
