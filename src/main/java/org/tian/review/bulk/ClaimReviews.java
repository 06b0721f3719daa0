package org.tian.review.bulk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.engine.TaskOperations;
import org.tian.shared.Refusal;

/** Takes many cases at once, so that nobody else works on them. */
@Component
class ClaimReviews implements BulkAction {

  private final ReviewTasks reviews;
  private final TaskOperations tasks;

  ClaimReviews(ReviewTasks reviews, TaskOperations tasks) {
    this.reviews = reviews;
    this.tasks = tasks;
  }

  @Override
  public String code() {
    return "review.claim";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return reviews.describe(subjectIds);
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    return reviews.hindrance(subject).stream().toList();
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    tasks.claim(subject.id());
    return "";
  }
}
