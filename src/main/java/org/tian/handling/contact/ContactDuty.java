package org.tian.handling.contact;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.handling.ReplyCondition;
import org.tian.proposal.Proposals;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** No reply without the talks that the committee requires (FJ-2, NX-1): says which are missing. */
@Component
@Order(1)
class ContactDuty implements ReplyCondition {

  private final ContactDuties duties;
  private final Proposals proposals;
  private final Texts texts;

  ContactDuty(ContactDuties duties, Proposals proposals, Texts texts) {
    this.duties = duties;
    this.proposals = proposals;
    this.texts = texts;
  }

  @Override
  public List<Refusal> against(UnitTask task) {
    return missing(task, false);
  }

  /** The same about the talks that are owed after the reply. */
  List<Refusal> missing(UnitTask task, boolean afterReply) {
    ContactStanding standing = duties.of(task);
    String code = standing.confirmedOnly() ? "contact.missing-confirmed" : "contact.missing";
    return standing.missing(afterReply).stream()
        .map(
            line ->
                Refusal.at(
                    "contacts",
                    code,
                    firstProposer(line.proposalId()),
                    texts.of(line.need().messageKey()),
                    line.required(),
                    line.done()))
        .toList();
  }

  private String firstProposer(long proposalId) {
    return proposals.proposerName(proposals.get(proposalId));
  }
}
