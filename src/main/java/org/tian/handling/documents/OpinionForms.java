package org.tian.handling.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ResultCodes;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Proposers;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Formats;
import org.tian.shared.WorkingDays;

/** A form for each reply that was sent, also for those whose proposal was merged. */
@Component
class OpinionForms implements CaseDocument {

  private final Replies replies;
  private final Proposals proposals;
  private final Proposers proposers;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Directory directory;
  private final ResultCodes codes;
  private final Formats formats;

  OpinionForms(
      Replies replies,
      Proposals proposals,
      Proposers proposers,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Directory directory,
      ResultCodes codes,
      Formats formats) {
    this.replies = replies;
    this.proposals = proposals;
    this.proposers = proposers;
    this.settings = settings;
    this.workingDays = workingDays;
    this.directory = directory;
    this.codes = codes;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "opinion-form";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    Proposal answered = proposals.get(proposal.answeredInCase());
    return replies.ofProposal(answered.getId()).stream()
        .map(
            reply ->
                new DocumentPart(
                    reply.getUnitCode() + "-" + reply.getRound(),
                    formOf(proposal, answered, reply)))
        .toList();
  }

  private OpinionForm formOf(Proposal proposal, Proposal answered, Reply reply) {
    return new OpinionForm(
        directory.nameOf(answered.getCommitteeCode()),
        answered.getSessionName(),
        answered.getDisplayNumber(),
        proposal.getTitle(),
        proposers.namesOf(proposal),
        directory.nameOf(reply.getUnitCode()),
        reply.getLetterNumber(),
        codes.labelOf(reply),
        reply.getRound() > 1,
        formats.day(formats.dayOf(reply.getSentAt())),
        formats.weekday(
            workingDays.lastDay(
                formats.dayOf(reply.getSentAt()),
                settings.period(answered.getCommitteeCode(), DeadlineRule.RATING))));
  }
}
