package org.tian.review.bulk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.proposal.CaseClassification;
import org.tian.proposal.Categories;
import org.tian.proposal.Proposals;
import org.tian.shared.Refusal;

/** The office puts many cases in review under a category. */
@Component
class ClassifyProposals implements BulkAction {

  private final ReviewTasks reviews;
  private final CaseClassification classification;
  private final Categories categories;
  private final Proposals proposals;

  ClassifyProposals(
      ReviewTasks reviews,
      CaseClassification classification,
      Categories categories,
      Proposals proposals) {
    this.reviews = reviews;
    this.classification = classification;
    this.categories = categories;
    this.proposals = proposals;
  }

  @Override
  public String code() {
    return "review.category";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return reviews.describe(subjectIds);
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    return ReviewTasks.text(parameters, "category").isEmpty()
        ? List.of(Refusal.at("category", "review.category-missing"))
        : List.of();
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    return classification.mayChange(proposals.get(subject.proposalId()))
        ? List.of()
        : List.of(Refusal.of("category.not-keeper"));
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    classification.change(
        subject.proposalId(),
        ReviewTasks.text(parameters, "category"),
        ReviewTasks.text(parameters, "comment"));
    return categories.nameOf(proposals.get(subject.proposalId()));
  }
}
