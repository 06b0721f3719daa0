package org.tian.evaluation.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.evaluation.EvaluationSummaries;
import org.tian.evaluation.RatedRound;
import org.tian.evaluation.Rating;
import org.tian.evaluation.Ratings;
import org.tian.handling.Replies;
import org.tian.handling.Reply;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** A form for each rating that the reader may see: officials all, proposers their own. */
@Component
class FeedbackForms implements CaseDocument {

  private final Ratings ratings;
  private final EvaluationSummaries summaries;
  private final Replies replies;
  private final PersonDirectory people;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  FeedbackForms(
      Ratings ratings,
      EvaluationSummaries summaries,
      Replies replies,
      PersonDirectory people,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.ratings = ratings;
    this.summaries = summaries;
    this.replies = replies;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "feedback-form";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return ratings.ofProposal(proposal.getId(), CurrentActor.get().personId()).stream()
        .flatMap(round -> forms(proposal, round))
        .toList();
  }

  private Stream<DocumentPart> forms(Proposal proposal, RatedRound round) {
    return round.ratings().stream()
        .map(rating -> new DocumentPart(rating.getId().toString(), form(proposal, round, rating)));
  }

  private FeedbackForm form(Proposal proposal, RatedRound round, Rating rating) {
    return new FeedbackForm(
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        String.valueOf(round.round()),
        replies.ofRound(proposal.getId(), round.round()).stream()
            .map(Reply::getUnitCode)
            .map(directory::nameOf)
            .toList(),
        people.groupName(rating.getRaterGroup()).orElse(""),
        texts.of(rating.getSatisfaction().messageKey()),
        texts.of(rating.getAttitude().messageKey()),
        Objects.toString(rating.getRemark(), ""),
        formats.day(formats.dayOf(rating.getRatedAt())),
        summaries.overall(round),
        summaries.decision(round));
  }
}
