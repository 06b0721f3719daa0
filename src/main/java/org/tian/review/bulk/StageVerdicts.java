package org.tian.review.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkSubject;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.review.FilingReason;
import org.tian.review.FilingReasons;
import org.tian.review.ReviewOutcome;
import org.tian.shared.Refusal;

/**
 * One outcome for many cases of a stage: each form is filled in as it is shown to the person, then
 * the shared outcome and words are put over it and it is completed like any other.
 *
 * <p>Particulars of a run: {@code outcome}, {@code category} (empty: what was recommended or put
 * before), {@code reasonCode}, {@code comment}.
 */
@Component
class StageVerdicts {

  private static final Set<ReviewOutcome> WITH_CATEGORY = Set.of(ReviewOutcome.FILE);
  private static final String CATEGORY = "category";
  private static final String COMMENT = "comment";

  private final ReviewTasks reviews;
  private final ReviewForms forms;
  private final TaskOperations tasks;
  private final Proposals proposals;
  private final FilingReasons reasons;

  StageVerdicts(
      ReviewTasks reviews,
      ReviewForms forms,
      TaskOperations tasks,
      Proposals proposals,
      FilingReasons reasons) {
    this.reviews = reviews;
    this.forms = forms;
    this.tasks = tasks;
    this.proposals = proposals;
    this.reasons = reasons;
  }

  List<BulkSubject> describe(List<String> taskIds) {
    return reviews.describe(taskIds);
  }

  /** What is wrong with the particulars that all cases share. */
  List<Refusal> flaws(
      String committee,
      Set<ReviewOutcome> outcomes,
      Set<ReviewOutcome> wordless,
      Map<String, String> parameters) {
    List<Refusal> flaws = new ArrayList<>();
    Optional<ReviewOutcome> outcome = outcomeOf(parameters).filter(outcomes::contains);
    if (outcome.isEmpty()) {
      return List.of(Refusal.at("outcome", "review.bulk.outcome-missing"));
    }
    if (outcome.get() == ReviewOutcome.NOT_FILE
        && reasons.choosable(committee).stream()
            .map(FilingReason::getCode)
            .noneMatch(ReviewTasks.text(parameters, "reasonCode")::equals)) {
      flaws.add(Refusal.at("reasonCode", "review.reasonCode-missing"));
    }
    if (!wordless.contains(outcome.get()) && ReviewTasks.text(parameters, COMMENT).isEmpty()) {
      flaws.add(Refusal.at(COMMENT, "review.comment-missing"));
    }
    return flaws;
  }

  /** Why a case cannot get a verdict in the field of its stage's form. */
  List<Refusal> obstacles(BulkSubject subject, String field, String otherStep) {
    Optional<Refusal> hindrance = reviews.hindrance(subject);
    if (hindrance.isPresent()) {
      return List.of(hindrance.get());
    }
    return forms.asksFor(reviews.item(subject), field) ? List.of() : List.of(Refusal.of(otherStep));
  }

  /** Completes the task of the case; what came of it is its case number where it was filed. */
  String complete(BulkSubject subject, String field, Map<String, String> parameters) {
    WorkItem item = reviews.item(subject);
    ReviewOutcome outcome = outcomeOf(parameters).orElseThrow();
    Map<String, Object> values = forms.valuesOf(item);
    values.put(field, outcome.name());
    if (WITH_CATEGORY.contains(outcome)) {
      putCategory(subject, parameters, values);
    }
    if (outcome == ReviewOutcome.ACCEPT && forms.asksFor(item, CATEGORY)) {
      // What the office put before also finds the review group.
      String put = proposals.get(subject.proposalId()).getCategoryCode();
      if (put != null) {
        values.put(CATEGORY, put);
      }
    }
    if (outcome == ReviewOutcome.NOT_FILE) {
      values.put("reasonCodes", List.of(ReviewTasks.text(parameters, "reasonCode")));
      values.put("textTo", "KEEP");
    }
    String words = ReviewTasks.text(parameters, COMMENT);
    if (!words.isEmpty()) {
      values.put(COMMENT, words);
    }
    tasks.complete(subject.id(), values);
    String number = proposals.get(subject.proposalId()).getCaseNo();
    return number == null ? "" : number;
  }

  private void putCategory(
      BulkSubject subject, Map<String, String> parameters, Map<String, Object> values) {
    String common = ReviewTasks.text(parameters, CATEGORY);
    if (!common.isEmpty()) {
      values.put(CATEGORY, common);
      return;
    }
    Proposal proposal = proposals.get(subject.proposalId());
    if (proposal.getCategoryCode() != null) {
      values.put(CATEGORY, proposal.getCategoryCode());
    }
    if (!values.containsKey(CATEGORY)) {
      throw Refusal.at(CATEGORY, "review.bulk.no-category").asException();
    }
  }

  private static Optional<ReviewOutcome> outcomeOf(Map<String, String> parameters) {
    String code = ReviewTasks.text(parameters, "outcome");
    return Arrays.stream(ReviewOutcome.values())
        .filter(outcome -> outcome.name().equals(code))
        .findFirst();
  }
}
