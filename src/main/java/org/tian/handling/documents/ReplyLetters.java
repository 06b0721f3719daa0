package org.tian.handling.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.handling.CoOpinion;
import org.tian.handling.CoOpinions;
import org.tian.handling.ItemAnswer;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
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
    Proposal answered =
        proposal.getMergedIntoId() == null ? proposal : proposals.get(proposal.getMergedIntoId());
    return replies.ofProposal(answered.getId()).stream()
        .map(
            reply ->
                new DocumentPart(
                    reply.getUnitCode() + "-" + reply.getRound(),
                    letterOf(proposal, answered, reply)))
        .toList();
  }

  private ReplyLetter letterOf(Proposal proposal, Proposal answered, Reply reply) {
    return new ReplyLetter(
        reply.getResultCode(),
        texts.of(reply.getOpenness().messageKey()),
        directory.nameOf(reply.getUnitCode()),
        reply.getLetterNumber(),
        directory.nameOf(answered.getCommitteeCode()),
        answered.getSessionName(),
        answered.getDisplayNumber(),
        reply.getRound() > 1,
        proposal != answered,
        proposal.getTitle(),
        proposal.getBodyCode() != null,
        proposers.namesOf(proposal),
        coUnits(reply),
        items(reply, drafting.suggestions(reply.getUnitTaskId())),
        reply.getBody(),
        opensItself(reply.getBody()),
        formats.day(formats.dayOf(reply.getSentAt())),
        reply.getContactName(),
        reply.getContactPhone(),
        offices.of(answered.getId()).map(directory::nameOf).orElse(""),
        directory.personName(Objects.toString(reply.getSignedBy(), "")));
  }

  private List<String> coUnits(Reply reply) {
    return opinions.ofProposal(reply.getProposalId()).stream()
        .filter(opinion -> opinion.getRound() <= reply.getRound())
        .map(CoOpinion::getUnitCode)
        .distinct()
        .map(directory::nameOf)
        .toList();
  }

  private static List<Item> items(Reply reply, List<String> suggestions) {
    List<ItemAnswer> answers = reply.getItemAnswers();
    return IntStream.range(0, answers.size())
        .mapToObj(
            i ->
                new Item(
                    i < suggestions.size() ? suggestions.get(i) : "",
                    answers.get(i).answer(),
                    answers.get(i).code()))
        .toList();
  }

  /** Many sections write the usual first sentence themselves; it must not stand there twice. */
  private static boolean opensItself(String body) {
    int end = body.indexOf('。');
    return body.substring(0, end < 0 ? body.length() : end).contains("收悉");
  }
}
