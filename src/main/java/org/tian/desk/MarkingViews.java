package org.tian.desk;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.CaseMarks;
import org.tian.proposal.Proposal;

/** Puts the panel of a case's marks together. */
@Component
class MarkingViews {

  private static final MarkingView CLOSED_TO_READER =
      new MarkingView(false, "", false, "", false, false, "");

  private final CaseMarking marking;

  MarkingViews(CaseMarking marking) {
    this.marking = marking;
  }

  MarkingView of(Proposal proposal) {
    if (!marking.mayMark(proposal)) {
      return CLOSED_TO_READER;
    }
    CaseMarks marks = proposal.getMarks();
    return new MarkingView(
        true,
        String.join("、", marking.keywordsFor(proposal.getId())),
        marks.isKeyRecommended(),
        Objects.toString(marks.keyReason(), ""),
        marks.secret(),
        marks.isClosed(),
        Objects.toString(marks.closedReason(), ""));
  }
}
