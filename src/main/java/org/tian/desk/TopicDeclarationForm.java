package org.tian.desk;

import java.util.Objects;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.TopicDeclaration;
import org.tian.proposal.ProposalKind;

/**
 * The declaration of a topic as it is typed; comes back to the page when it is refused.
 *
 * @param way committee, kind and body, parted by blanks
 * @param topic id of the reference topic it is declared on, or null
 */
public record TopicDeclarationForm(
    String way,
    String title,
    String ideaFrom,
    String reason,
    String researchAim,
    String wantedGrade,
    Long topic) {

  public TopicDeclarationForm {
    way = Objects.toString(way, "");
    title = Objects.toString(title, "");
    ideaFrom = Objects.toString(ideaFrom, "");
    reason = Objects.toString(reason, "");
    researchAim = Objects.toString(researchAim, "");
    wantedGrade = Objects.toString(wantedGrade, CultivationGrade.ORDINARY.name());
  }

  static TopicDeclarationForm empty(String way, String title) {
    return new TopicDeclarationForm(way, title, "", "", "", null, null);
  }

  /** The words of a reference topic, to be changed. */
  static TopicDeclarationForm of(TopicDeclaration words) {
    String who = words.committeeCode() + " " + words.kind();
    return new TopicDeclarationForm(
        words.bodyCode() == null ? who : who + " " + words.bodyCode(),
        words.title(),
        words.ideaFrom(),
        words.reason(),
        words.researchAim(),
        words.wantedGrade().name(),
        words.topicId());
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
        CultivationGrade.valueOf(wantedGrade),
        topic);
  }
}
