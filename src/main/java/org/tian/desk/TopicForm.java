package org.tian.desk;

import java.util.Objects;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.TopicDeclaration;
import org.tian.proposal.ProposalKind;

/**
 * The declaration of a topic as it is typed; comes back to the page when it is refused.
 *
 * @param way committee, kind and body, parted by blanks
 */
public record TopicForm(
    String way,
    String title,
    String ideaFrom,
    String reason,
    String researchAim,
    String wantedGrade) {

  public TopicForm {
    way = Objects.toString(way, "");
    title = Objects.toString(title, "");
    ideaFrom = Objects.toString(ideaFrom, "");
    reason = Objects.toString(reason, "");
    researchAim = Objects.toString(researchAim, "");
    wantedGrade = Objects.toString(wantedGrade, CultivationGrade.ORDINARY.name());
  }

  static TopicForm empty(String way, String title) {
    return new TopicForm(way, title, "", "", "", null);
  }

  TopicDeclaration declaration() {
    String[] parts = way.split(" ");
    return new TopicDeclaration(
        parts[0],
        parts.length > 1 ? ProposalKind.valueOf(parts[1]) : null,
        parts.length > 2 ? parts[2] : null,
        title,
        ideaFrom,
        reason,
        researchAim,
        CultivationGrade.valueOf(wantedGrade));
  }
}
