package org.tian.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the committee does: accepts, reviews and decides. */
@Component
@Profile("demo")
class DemoReviewing {

  private final DemoPeople people;
  private final DemoCast cast;

  DemoReviewing(DemoPeople people, DemoCast cast) {
    this.people = people;
    this.cast = cast;
  }

  void accept(DemoCase theCase) {
    people.complete(theCase, "Task_CheckAcceptance", Map.of("acceptanceOutcome", "ACCEPT"));
  }

  void returnForCorrection(DemoCase theCase) {
    people.complete(
        theCase,
        "Task_CheckAcceptance",
        Map.of(
            "acceptanceOutcome", "RETURN", "comment", theCase.proposal().text("review_comment")));
  }

  void recommend(DemoCase theCase) {
    Map<String, Object> values = opinion(theCase);
    values.put("recommendation", outcome(theCase));
    people.complete(theCase, "Task_ReviewProposal", values);
  }

  void decide(DemoCase theCase) {
    Map<String, Object> values = opinion(theCase);
    values.put("filingDecision", outcome(theCase));
    people.complete(theCase, "Task_DecideFiling", values);
  }

  private static String outcome(DemoCase theCase) {
    return switch (theCase.proposal().story()) {
      case NOT_FILED -> "NOT_FILE";
      case CONVERTED -> "CONVERT";
      case MERGED_INTO -> "MERGE";
      default -> "FILE";
    };
  }

  private Map<String, Object> opinion(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    Map<String, Object> values = new HashMap<>();
    values.put("comment", proposal.text("review_comment"));
    switch (proposal.story()) {
      case NOT_FILED -> values.put("reasonCode", proposal.text("refusal_reason_code"));
      case CONVERTED -> values.put("convertTo", "SOCIAL_OPINION");
      case MERGED_INTO -> {
        values.put("category", proposal.text("category_code"));
        values.put("mainProposal", Long.toString(cast.idOf(proposal.mergedInto())));
      }
      default -> values.put("category", proposal.text("category_code"));
    }
    return values;
  }
}
