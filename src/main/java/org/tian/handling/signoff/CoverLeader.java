package org.tian.handling.signoff;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.LeadingLeader;

/** The leader who leads a case, on its cover sheet. */
@Component
class CoverLeader implements LeadingLeader {

  private final LedHandlings led;

  CoverLeader(LedHandlings led) {
    this.led = led;
  }

  @Override
  public Optional<String> of(long proposalId) {
    return led.of(proposalId).map(one -> one.getPost() + "　" + one.getLeaderName());
  }
}
