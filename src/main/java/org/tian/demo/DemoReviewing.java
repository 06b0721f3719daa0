package org.tian.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.AsPerson;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.review.Merging;

/** What the committee does: accepts, reviews and decides. */
@Component
@Profile("demo")
class DemoReviewing {

  private final DemoPeople people;
  private final DemoCast cast;
  private final Merging merging;
  private final Directory directory;
  private final AsPerson asPerson;

  DemoReviewing(
      DemoPeople people, DemoCast cast, Merging merging, Directory directory, AsPerson asPerson) {
    this.people = people;
    this.cast = cast;
    this.merging = merging;
    this.directory = directory;
    this.asPerson = asPerson;
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

  /** The director finds that a merged case is another matter after all. */
  void undoMerge(DemoCase theCase) {
    String director =
        directory.holding(theCase.proposal().committee(), Role.DIRECTOR).get(0).getId();
    asPerson.run(
        director, () -> merging.undo(theCase.id(), "两件提案事项不同，一件谈数据要素市场，一件谈产业融合，承办单位也不同，宜分别办理。"));
  }

  private static String outcome(DemoCase theCase) {
    return switch (theCase.proposal().story()) {
      case NOT_FILED -> "NOT_FILE";
      case CONVERTED -> "CONVERT";
      case MERGED_INTO, MERGE_UNDONE -> "MERGE";
      default -> "FILE";
    };
  }

  private Map<String, Object> opinion(DemoCase theCase) {
    DemoProposal proposal = theCase.proposal();
    Map<String, Object> values = new HashMap<>();
    values.put("comment", proposal.text("review_comment"));
    switch (proposal.story()) {
      case NOT_FILED -> {
        values.put("reasonCodes", proposal.codes("refusal_reason_code"));
        values.put("textTo", "LETTER");
        values.put("passedTo", "本级信访部门");
      }
      case CONVERTED -> {
        values.put("convertTo", "SOCIAL_OPINION");
        values.put("passedTo", "本会反映社情民意信息工作机构");
      }
      case MERGED_INTO, MERGE_UNDONE -> {
        values.put("category", proposal.text("category_code"));
        values.put("mainProposal", Long.toString(cast.idOf(proposal.mergedInto())));
      }
      default -> values.put("category", proposal.text("category_code"));
    }
    return values;
  }
}
