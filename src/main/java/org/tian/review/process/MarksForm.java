package org.tian.review.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.Submission;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.CaseMarks;
import org.tian.proposal.MarksChange;
import org.tian.proposal.Proposals;

/** The marks that the forms of review and decision share; a field left empty changes nothing. */
@Component
class MarksForm {

  private static final String YES = "YES";
  private static final String NO = "NO";
  private static final String CLOSED = "CLOSED";

  private final CaseMarking marking;
  private final Proposals proposals;

  MarksForm(CaseMarking marking, Proposals proposals) {
    this.marking = marking;
    this.proposals = proposals;
  }

  /** Puts the case's marks into the fields, and keywords proposed from its text. */
  void suggest(long proposalId, Map<String, Object> values) {
    CaseMarks marks = proposals.get(proposalId).getMarks();
    values.put("keywords", String.join("、", marking.keywordsFor(proposalId)));
    values.put("keyRecommendation", marks.isKeyRecommended() ? YES : NO);
    values.put("secrecy", marks.secret() ? YES : NO);
    values.put("disclosure", marks.isClosed() ? CLOSED : "OPEN");
    if (marks.isKeyRecommended()) {
      values.put("keyReason", marks.keyReason());
    }
    if (marks.isClosed()) {
      values.put("closedReason", marks.closedReason());
    }
  }

  void apply(long proposalId, Submission form) {
    List<String> keywords = MarksChange.keywordsIn(form.text("keywords"));
    marking.mark(
        proposalId,
        new MarksChange(
            keywords.isEmpty() ? null : keywords,
            is(form.option("keyRecommendation"), YES),
            form.text("keyReason"),
            is(form.option("secrecy"), YES),
            is(form.option("disclosure"), CLOSED),
            form.text("closedReason")));
  }

  private static Boolean is(String chosen, String code) {
    return chosen == null ? null : chosen.equals(code);
  }
}
