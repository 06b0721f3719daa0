package org.tian.review.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.engine.TaskCase;
import org.tian.engine.TaskStep;
import org.tian.engine.Undoing;
import org.tian.proposal.Proposals;
import org.tian.review.ReviewConflicts;
import org.tian.review.ReviewOptions;
import org.tian.review.ReviewPlace;
import org.tian.review.ReviewRounds;
import org.tian.review.ReviewStage;
import org.tian.review.Reviews;
import org.tian.review.StaleReviews;
import org.tian.shared.Refusal;

/** A reviewer reads the proposal and what others said of it, and recommends what to do with it. */
@Component
class ReviewProposalTasks implements TaskStep {

  private final Reviews reviews;
  private final ReviewOptions options;
  private final ReviewRounds rounds;
  private final ReviewConflicts conflicts;
  private final StaleReviews stale;
  private final MarksForm marks;
  private final Proposals proposals;

  ReviewProposalTasks(
      Reviews reviews,
      ReviewOptions options,
      ReviewRounds rounds,
      ReviewConflicts conflicts,
      StaleReviews stale,
      MarksForm marks,
      Proposals proposals) {
    this.reviews = reviews;
    this.options = options;
    this.rounds = rounds;
    this.conflicts = conflicts;
    this.stale = stale;
    this.marks = marks;
    this.proposals = proposals;
  }

  @Override
  public String taskKey() {
    return "Task_ReviewProposal";
  }

  @Override
  public Map<String, Object> prefill(TaskCase task) {
    long id = task.proposalId();
    Map<String, Object> values = new HashMap<>();
    values.put("opinionSummary", options.summary(id));
    values.put("categoryOptions", options.categories(id));
    values.put("reasonOptions", options.reasons(id));
    values.put("mergeOptions", options.mergeTargets(id));
    options.proposedCategory(id).ifPresent(code -> values.put("category", code));
    marks.suggest(id, values);
    return values;
  }

  @Override
  public List<Refusal> objections(TaskCase task, String personId) {
    return conflicts.of(proposals.get(task.proposalId()), personId);
  }

  @Override
  public Optional<Instant> takeOverFrom(TaskCase task, String personId, Instant lastTouched) {
    return stale.takeOverFrom(
        proposals.get(task.proposalId()),
        ProposalReviewVariables.reviewerGroup(task),
        personId,
        lastTouched);
  }

  @Override
  public Map<String, Object> complete(TaskCase task, Submission form) {
    int stage = ProposalReviewVariables.stage(task);
    reviews.recommend(
        task.proposalId(),
        OpinionForm.read(form, "recommendation"),
        new ReviewPlace(stage, rounds.groupOf(task.proposalId()).orElse(null)));
    marks.apply(task.proposalId(), form);
    return Map.of();
  }

  @Override
  public Undoing undoing() {
    return Undoing.by(task -> reviews.takeBack(task.proposalId(), ReviewStage.REVIEW));
  }
}
