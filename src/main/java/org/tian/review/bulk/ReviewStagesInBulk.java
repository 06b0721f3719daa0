package org.tian.review.bulk;

import static org.tian.review.ReviewOutcome.ACCEPT;
import static org.tian.review.ReviewOutcome.FILE;
import static org.tian.review.ReviewOutcome.NOT_FILE;
import static org.tian.review.ReviewOutcome.RETURN;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tian.bulk.BulkAction;

/** Which stages of review can be done for many proposals at once, and with what outcome. */
@Configuration
class ReviewStagesInBulk {

  /** The office accepts proposals for review, or returns them with one reason. */
  @Bean
  BulkAction acceptProposals(StageVerdicts verdicts) {
    return new GiveVerdicts(
        verdicts,
        "review.acceptance",
        "acceptanceOutcome",
        Set.of(ACCEPT, RETURN),
        Set.of(ACCEPT),
        false);
  }

  /** A reviewer gives proposals the same opinion. */
  @Bean
  BulkAction recommendProposals(StageVerdicts verdicts) {
    return new GiveVerdicts(
        verdicts,
        "review.opinion",
        "recommendation",
        Set.of(FILE, RETURN, NOT_FILE),
        Set.of(),
        false);
  }

  /** The director decides; case numbers follow the order of the selection. */
  @Bean
  BulkAction decideFilings(StageVerdicts verdicts) {
    return new GiveVerdicts(
        verdicts,
        "review.decision",
        "filingDecision",
        Set.of(FILE, RETURN, NOT_FILE),
        Set.of(FILE),
        true);
  }
}
