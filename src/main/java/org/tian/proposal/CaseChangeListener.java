package org.tian.proposal;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.stereotype.Component;
import org.tian.similarity.ComparableChanges;

/**
 * Tells the index of similar cases that a case has changed: its words, its state, or who takes
 * part.
 *
 * <p>Hangs on the rows themselves, so that no step can forget it. Drafts are nobody else's business
 * and are not noted.
 */
@Component
class CaseChangeListener {

  private final ComparableChanges changes;

  CaseChangeListener(ComparableChanges changes) {
    this.changes = changes;
  }

  @PostPersist
  @PostUpdate
  @PostRemove
  void changed(Object row) {
    if (row instanceof Proposal proposal && !proposal.isDraft()) {
      changes.note(proposal.getId());
    } else if (row instanceof CaseParticipant participant) {
      changes.note(participant.getProposalId());
    }
  }
}
