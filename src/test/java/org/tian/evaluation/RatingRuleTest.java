package org.tian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.evaluation.Satisfaction.BASICALLY;
import static org.tian.evaluation.Satisfaction.DISSATISFIED;
import static org.tian.evaluation.Satisfaction.SATISFIED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;

class RatingRuleTest {

  private static final String LEAD = "rater0-self";

  @Test
  void takesTheWorst() {
    assertThat(RatingRule.WORST.overall(ratings(SATISFIED, DISSATISFIED, BASICALLY), LEAD))
        .contains(DISSATISFIED);
    assertThat(RatingRule.WORST.overall(ratings(SATISFIED, BASICALLY), LEAD)).contains(BASICALLY);
  }

  @Test
  void takesTheFirstProposers_andTheWorstOfTheOthersWithoutIt() {
    assertThat(RatingRule.LEAD.overall(ratings(SATISFIED, DISSATISFIED), LEAD)).contains(SATISFIED);
    assertThat(RatingRule.LEAD.overall(ratings(SATISFIED, DISSATISFIED), "absent-self"))
        .contains(DISSATISFIED);
  }

  @Test
  void takesTheMostFrequent_theWorseOnATie() {
    assertThat(RatingRule.MAJORITY.overall(ratings(SATISFIED, DISSATISFIED, SATISFIED), LEAD))
        .contains(SATISFIED);
    assertThat(RatingRule.MAJORITY.overall(ratings(SATISFIED, DISSATISFIED), LEAD))
        .contains(DISSATISFIED);
  }

  @Test
  void hasNoResult_whenNobodyGaveFeedback() {
    for (RatingRule rule : RatingRule.values()) {
      assertThat(rule.overall(List.of(), LEAD)).isEmpty();
    }
  }

  @Test
  void asksForWords_whenDissatisfied() {
    assertThat(Refusals.codes(new RatingDraft(DISSATISFIED, SATISFIED, " ").refusals()))
        .containsExactly("evaluation.dissatisfied-needs-remark");
    assertThat(Refusals.codes(new RatingDraft(null, null, "").refusals()))
        .containsExactly("evaluation.no-satisfaction", "evaluation.no-attitude");
    assertThat(new RatingDraft(BASICALLY, SATISFIED, "").refusals()).isEmpty();
  }

  private static List<Rating> ratings(Satisfaction... values) {
    List<Rating> ratings = new ArrayList<>();
    for (Satisfaction value : values) {
      String group = "rater" + ratings.size() + "-self";
      ratings.add(
          new Rating(
              1, "ncal", 1, group, "p", new RatingDraft(value, SATISFIED, "—"), Instant.EPOCH));
    }
    return ratings;
  }
}
