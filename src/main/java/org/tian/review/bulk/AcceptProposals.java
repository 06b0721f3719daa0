package org.tian.review.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.review.ReviewOutcome;
import org.tian.shared.Refusal;

/** The office accepts many proposals for review, or returns them with one reason. */
@Component
class AcceptProposals implements BulkAction {

  private static final String FIELD = "acceptanceOutcome";
  private static final Set<ReviewOutcome> OUTCOMES =
      Set.of(ReviewOutcome.ACCEPT, ReviewOutcome.RETURN);
  private static final Set<ReviewOutcome> WORDLESS = Set.of(ReviewOutcome.ACCEPT);

  private final StageVerdicts verdicts;

  AcceptProposals(StageVerdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public String code() {
    return "review.acceptance";
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
    return verdicts.obstacles(subject, FIELD, "review.bulk.other-stage.acceptanceOutcome");
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    return verdicts.complete(subject, FIELD, parameters);
  }
}
