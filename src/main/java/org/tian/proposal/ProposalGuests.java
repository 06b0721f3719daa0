package org.tian.proposal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.engine.office.GuestAdmitted;

/** Lets those read a proposal to whom a task of it came, as long as the engine says so. */
@Component
class ProposalGuests {

  private final CaseParticipants participants;

  ProposalGuests(CaseParticipants participants) {
    this.participants = participants;
  }

  @EventListener
  void changed(GuestAdmitted guest) {
    if (guest.proposalId() == null) {
      return;
    }
    if (guest.reads()) {
      participants.admitGuest(guest.proposalId(), guest.personId());
    } else {
      participants.dismiss(guest.proposalId(), CaseParticipants.guest(guest.personId()));
    }
  }
}
