package org.tian.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What comes after the reply: proposers rate it, the committee orders it to be handled again. */
@Component
@Profile("demo")
class DemoRating {

  private final DemoPeople people;

  DemoRating(DemoPeople people) {
    this.people = people;
  }

  void rate(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    Map<String, Object> values = new HashMap<>();
    values.put("satisfaction", proposal.text("satisfaction"));
    values.put(
        "attitude",
        proposal.text("satisfaction").equals("DISSATISFIED") ? "BASICALLY" : "SATISFIED");
    values.put("comment", proposal.text("rating_comment"));
    people.complete(theCase, "Task_RateReply", values);
  }

  void orderRehandling(DemoCase theCase) {
    people.complete(
        theCase,
        "Task_DecideRehandling",
        Map.of(
            "rehandleOutcome", "REHANDLE",
            "comment", "答复对主要建议回应不够具体，请承办单位与提案者再次面商后重新答复。"));
  }
}
