package org.tian.handling.documents;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTasks;
import org.tian.handling.contact.ContactAccess;
import org.tian.handling.contact.ContactEntry;
import org.tian.handling.contact.ContactLog;
import org.tian.handling.contact.ContactParty;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Minutes of every talk that has some and that the reader may read. */
@Component
class TalkMinutesOfCase implements CaseDocument {

  private final UnitTasks unitTasks;
  private final ContactLog log;
  private final ContactAccess access;
  private final Proposals proposals;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  TalkMinutesOfCase(
      UnitTasks unitTasks,
      ContactLog log,
      ContactAccess access,
      Proposals proposals,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.unitTasks = unitTasks;
    this.log = log;
    this.access = access;
    this.proposals = proposals;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "talk-minutes";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return unitTasks.ofProposal(proposal.getId()).stream()
        .filter(access::mayRead)
        .flatMap(task -> log.ofTask(task.getId()).stream())
        .filter(talk -> talk.entry().getMinutes() != null && !talk.entry().isReplaced())
        .map(talk -> new DocumentPart(talk.entry().getId().toString(), minutesOf(proposal, talk)))
        .toList();
  }

  private TalkMinutes minutesOf(Proposal proposal, ContactLog.Talk talk) {
    ContactEntry entry = talk.entry();
    return new TalkMinutes(
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        directory.nameOf(entry.getUnitCode()),
        formats.day(entry.getHeldOn()),
        texts.of(entry.getContactWay().messageKey()),
        texts.of(entry.getPhase().messageKey()),
        Objects.toString(entry.getUnitPeople(), ""),
        Objects.toString(entry.getProposerPeople(), ""),
        Objects.toString(entry.getSaid(), ""),
        entry.getMinutes(),
        talk.parties().stream().map(this::view).toList());
  }

  private String view(ContactParty party) {
    String who = proposals.proposerName(proposals.get(party.getProposalId()));
    String said = who + "：" + texts.of(party.getState().messageKey());
    return party.getAnsweredAt() == null
        ? said
        : said + "，" + formats.day(formats.dayOf(party.getAnsweredAt()));
  }
}
