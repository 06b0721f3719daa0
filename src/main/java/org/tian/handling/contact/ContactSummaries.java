package org.tian.handling.contact;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.proposal.Proposals;
import org.tian.shared.Texts;

/** Talks of a unit and what it owes, as texts for forms and letters in the reader's language. */
@Component
public class ContactSummaries {

  private final ContactLog log;
  private final ContactDuties duties;
  private final Proposals proposals;
  private final Texts texts;

  ContactSummaries(ContactLog log, ContactDuties duties, Proposals proposals, Texts texts) {
    this.log = log;
    this.duties = duties;
    this.proposals = proposals;
    this.texts = texts;
  }

  /** The talks before a reply, one a line. */
  public String beforeReply(long unitTaskId) {
    return log.beforeReply(unitTaskId).stream().map(this::line).collect(Collectors.joining("\n"));
  }

  /** All talks that stand, with what the other side says. */
  public String log(long unitTaskId) {
    return log.all(unitTaskId).stream()
        .filter(ContactLog.Talk::counts)
        .map(talk -> line(talk.entry()) + "（" + states(talk.parties()) + "）")
        .collect(Collectors.joining("\n"));
  }

  private String line(ContactEntry entry) {
    return texts.of(
        "handling.summary.contact",
        entry.getHeldOn(),
        texts.of(entry.getContactWay().messageKey()),
        entry.getSaid());
  }

  private String states(List<ContactParty> parties) {
    return parties.stream()
        .map(party -> texts.of(party.getState().messageKey()))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** What is owed, one kind and proposer a line; empty when nothing is asked for. */
  public String owed(UnitTask task, boolean afterReply) {
    return duties.of(task).lines().stream()
        .filter(line -> line.need().isAfterReply() == afterReply)
        .map(this::words)
        .collect(Collectors.joining("\n"));
  }

  /** One kind of talk for one first proposer: how many, and how many are missing. */
  public String words(ContactStanding.Line line) {
    String dispensed =
        line.dispensed() == 0 ? "" : texts.of("contact.line.dispensed", line.dispensed());
    return texts.of(
        line.missing() == 0 ? "contact.line.met" : "contact.line.missing",
        proposals.proposerName(proposals.get(line.proposalId())),
        texts.of(line.need().messageKey()),
        line.required(),
        line.done(),
        dispensed,
        line.missing());
  }
}
