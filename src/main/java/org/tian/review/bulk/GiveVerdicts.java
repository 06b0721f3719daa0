package org.tian.review.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.review.ReviewOutcome;
import org.tian.shared.Refusal;

/**
 * One stage of review for many proposals: the same outcome and words for each.
 *
 * @param code name of the work in bulk
 * @param field the field of the stage's form that holds the outcome; tells which tasks it fits
 * @param outcomes what can be said of many at once
 * @param wordless outcomes that need no words
 * @param inOrder whether the cases go one after the other, as where they are numbered
 */
record GiveVerdicts(
    StageVerdicts verdicts,
    String code,
    String field,
    Set<ReviewOutcome> outcomes,
    Set<ReviewOutcome> wordless,
    boolean inOrder)
    implements BulkAction {

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return verdicts.describe(subjectIds);
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    return verdicts.flaws(bodyCode, outcomes, wordless, parameters);
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    return verdicts.obstacles(subject, field, "review.bulk.other-stage." + field);
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    return verdicts.complete(subject, field, parameters);
  }
}
