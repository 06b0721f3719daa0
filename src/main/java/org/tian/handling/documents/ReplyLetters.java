package org.tian.handling.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.handling.CoOpinion;
import org.tian.handling.CoOpinions;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Openness;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.handling.ReplyDraft;
import org.tian.handling.ReplyDrafting;
import org.tian.handling.documents.ReplyLetter.Item;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Proposers;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/**
 * Collects the letters that were sent, one for each unit and round.
 *
 * <p>Whoever proposed a merged proposal gets the letters to its main proposal, addressed to them.
 */
@Component
class ReplyLetters implements CaseDocument {

  private final Replies replies;
  private final CoOpinions opinions;
  private final HandingOffices offices;
  private final Proposals proposals;
  private final ReplyDrafting drafting;
  private final Proposers proposers;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  ReplyLetters(
      Replies replies,
      CoOpinions opinions,
      HandingOffices offices,
      Proposals proposals,
      ReplyDrafting drafting,
      Proposers proposers,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.replies = replies;
    this.opinions = opinions;
    this.offices = offices;
    this.proposals = proposals;
    this.drafting = drafting;
    this.proposers = proposers;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "reply";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    Proposal answered = proposals.get(proposal.answeredInCase());
    return replies.ofProposal(answered.getId()).stream()
        .map(
            reply ->
                new DocumentPart(
                    reply.getUnitCode() + "-" + reply.getRound(),
                    letterOf(proposal, answered, reply)))
        .toList();
  }

  private String signer(Content reply) {
    String name = directory.personName(reply.signedBy());
    return reply.signedFor() == null
        ? name
        : name + "（代" + directory.personName(reply.signedFor()) + "）";
  }

  private ReplyLetter letterOf(Proposal proposal, Proposal answered, Reply reply) {
    return letterOf(proposal, answered, Content.of(reply));
  }

  /** The letter as it would go out, for those who write or check it. */
  ReplyLetter draftOf(UnitTask task, ReplyDraft draft) {
    Proposal proposal = proposals.get(task.getProposalId());
    return letterOf(proposal, proposal, Content.of(task, draft));
  }

  /** The letter handed in, before it goes out. */
  ReplyLetter draftOf(Reply reply) {
    Proposal proposal = proposals.get(reply.getProposalId());
    return letterOf(proposal, proposal, Content.of(reply));
  }

  private ReplyLetter letterOf(Proposal proposal, Proposal answered, Content reply) {
    boolean draft = reply.sentAt() == null;
    return new ReplyLetter(
        draft,
        Objects.toString(reply.resultCode(), ""),
        reply.openness() == null ? "" : texts.of(reply.openness().messageKey()),
        directory.nameOf(reply.unitCode()),
        reply.number() == null ? texts.of("handling.letter.number-to-come") : reply.number(),
        directory.nameOf(answered.getCommitteeCode()),
        answered.getSessionName(),
        answered.getDisplayNumber(),
        reply.round() > 1,
        proposal != answered,
        proposal.getTitle(),
        proposal.getBodyCode() != null,
        proposers.namesOf(proposal),
        coUnits(reply),
        items(reply.answers(), drafting.suggestions(reply.unitTaskId())),
        reply.body(),
        opensItself(reply.body()),
        draft
            ? texts.of("handling.letter.day-to-come")
            : formats.day(formats.dayOf(reply.sentAt())),
        reply.contactName(),
        reply.contactPhone(),
        offices.of(answered.getId()).map(directory::nameOf).orElse(""),
        reply.signedBy() == null ? texts.of("handling.letter.signer-to-come") : signer(reply));
  }

  private List<String> coUnits(Content reply) {
    return opinions.ofProposal(reply.proposalId()).stream()
        .filter(opinion -> opinion.getRound() <= reply.round())
        .map(CoOpinion::getUnitCode)
        .distinct()
        .map(directory::nameOf)
        .toList();
  }

  private static List<Item> items(List<ItemAnswer> answers, List<String> suggestions) {
    return IntStream.range(0, answers.size())
        .mapToObj(
            i ->
                new Item(
                    i < suggestions.size() ? suggestions.get(i) : "",
                    answers.get(i).answer(),
                    Objects.toString(answers.get(i).code(), "")))
        .toList();
  }

  /** What a letter is made of, written down by the unit or kept with the reply. */
  private record Content(
      long unitTaskId,
      long proposalId,
      String unitCode,
      int round,
      String resultCode,
      Openness openness,
      String number,
      List<ItemAnswer> answers,
      String body,
      Instant sentAt,
      String contactName,
      String contactPhone,
      String signedBy,
      String signedFor) {

    static Content of(Reply reply) {
      return new Content(
          reply.getUnitTaskId(),
          reply.getProposalId(),
          reply.getUnitCode(),
          reply.getRound(),
          reply.getResultCode(),
          reply.getOpenness(),
          reply.getLetterNumber(),
          reply.getItemAnswers(),
          reply.getBody(),
          reply.getSentAt(),
          reply.getContactName(),
          reply.getContactPhone(),
          reply.getSignedBy(),
          reply.getSignedFor());
    }

    static Content of(UnitTask task, ReplyDraft draft) {
      return new Content(
          task.getId(),
          task.getProposalId(),
          task.getUnitCode(),
          task.getRound(),
          draft.resultCode(),
          draft.openness(),
          null,
          draft.itemAnswers(),
          draft.body(),
          null,
          draft.contactName(),
          draft.contactPhone(),
          null,
          null);
    }
  }

  /** Many sections write the usual first sentence themselves; it must not stand there twice. */
  private static boolean opensItself(String body) {
    int end = body.indexOf('。');
    return body.substring(0, end < 0 ? body.length() : end).contains("收悉");
  }
}
