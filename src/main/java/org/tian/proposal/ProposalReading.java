package org.tian.proposal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItems;
import org.tian.shared.CaseReading;
import org.tian.shared.CurrentActor;

/** Proposals, by their flow number or the key of an invitation to sign or to confirm. */
@Component
class ProposalReading implements CaseReading {

  private final ProposalRepository proposals;
  private final CaseAccess access;
  private final WorkItems items;

  ProposalReading(ProposalRepository proposals, CaseAccess access, WorkItems items) {
    this.proposals = proposals;
    this.access = access;
    this.items = items;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ReadableCase> of(String caseKey) {
    return proposals
        .findByFlowNo(caseKey)
        .or(() -> items.proposalOf(caseKey).flatMap(proposals::findById))
        .filter(one -> access.maySee(CurrentActor.get().personId(), one))
        .map(
            one ->
                new ReadableCase(
                    one.getId(),
                    one.getDisplayNumber(),
                    one.getTitle(),
                    "/desk/cases/" + one.getId()));
  }
}
