package org.tian.engine.office;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.engine.WorkItem;

/**
 * Who may urge: whoever started the case, office and directors of the committee, the office that
 * handed the proposal over, the head of the body whose task it is, and who asked for a signature.
 * Nobody urges for a task that is their own to do.
 */
@Component
class UrgingPolicy {

  private final Colleagues colleagues;
  private final Cases cases;
  private final SignerRows signers;
  private final SigningRows signings;

  UrgingPolicy(Colleagues colleagues, Cases cases, SignerRows signers, SigningRows signings) {
    this.colleagues = colleagues;
    this.cases = cases;
    this.signers = signers;
    this.signings = signings;
  }

  boolean mayUrge(WorkItem item, Collection<String> groups, String personId) {
    boolean own =
        item.assignee() == null
            ? colleagues.members(groups).contains(personId)
            : item.assignee().equals(personId);
    return !own
        && (personId.equals(item.startedBy())
            || item.committeeCode() != null && colleagues.runs(personId, item.committeeCode())
            || colleagues.leads(personId, groups)
            || isHandingOffice(item, personId)
            || askedForSignature(item, personId));
  }

  private boolean isHandingOffice(WorkItem item, String personId) {
    return cases
        .variableOf(item.processInstanceId(), "handingOffice")
        .filter(office -> colleagues.worksIn(personId, office.toString()))
        .isPresent();
  }

  private boolean askedForSignature(WorkItem item, String personId) {
    return SignOpinions.isSignature(item)
        && cases
            .variableOf(item.processInstanceId(), SigningProcess.SIGNER)
            .flatMap(id -> signers.findById(((Number) id).longValue()))
            .flatMap(signer -> signings.findById(signer.getSigningId()))
            .filter(signing -> signing.getOrderedBy().equals(personId))
            .isPresent();
  }
}
