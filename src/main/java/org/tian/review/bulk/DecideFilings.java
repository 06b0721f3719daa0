package org.tian.review.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.review.ReviewOutcome;
import org.tian.shared.Refusal;

/** The director decides on many proposals; what is filed is numbered. */
@Component
class DecideFilings implements BulkAction {

  private static final String FIELD = "filingDecision";
  private static final Set<ReviewOutcome> OUTCOMES =
      Set.of(ReviewOutcome.FILE, ReviewOutcome.RETURN, ReviewOutcome.NOT_FILE);
  private static final Set<ReviewOutcome> WORDLESS = Set.of(ReviewOutcome.FILE);

  private final StageVerdicts verdicts;

  DecideFilings(StageVerdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public String code() {
    return "review.decision";
  }

  /** Case numbers follow the order of the selection. */
  @Override
  public boolean inOrder() {
    return true;
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return verdicts.describe(subjectIds);
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    return verdicts.flaws(bodyCode, OUTCOMES, WORDLESS, parameters);
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    return verdicts.obstacles(subject, FIELD, "review.bulk.other-stage.filingDecision");
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    return verdicts.complete(subject, FIELD, parameters);
  }
}
