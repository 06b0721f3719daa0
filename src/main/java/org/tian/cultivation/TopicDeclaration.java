package org.tian.cultivation;

import java.util.Objects;
import org.tian.proposal.ProposalKind;

/**
 * What somebody wants to propose on, long before there is a proposal.
 *
 * @param kind {@code INDIVIDUAL} for a member, else the kind of the body
 * @param bodyCode the declaring body, or null for a member
 * @param ideaFrom where the idea came from: a clue, a reference topic, a visit; may be empty
 * @param reason why the topic matters
 * @param researchAim what is to be researched
 * @param wantedGrade what the declarer asks for; the committee decides
 * @param topicId the published reference topic it is declared on, or null
 */
public record TopicDeclaration(
    String committeeCode,
    ProposalKind kind,
    String bodyCode,
    String title,
    String ideaFrom,
    String reason,
    String researchAim,
    CultivationGrade wantedGrade,
    Long topicId) {

  public TopicDeclaration {
    kind = kind == null ? ProposalKind.INDIVIDUAL : kind;
    bodyCode = !kind.isCollective() || bodyCode == null || bodyCode.isBlank() ? null : bodyCode;
    title = strip(title);
    ideaFrom = strip(ideaFrom);
    reason = strip(reason);
    researchAim = strip(researchAim);
    wantedGrade = wantedGrade == null ? CultivationGrade.ORDINARY : wantedGrade;
  }

  /** A topic of one's own. */
  public TopicDeclaration(
      String committeeCode,
      ProposalKind kind,
      String bodyCode,
      String title,
      String ideaFrom,
      String reason,
      String researchAim,
      CultivationGrade wantedGrade) {
    this(committeeCode, kind, bodyCode, title, ideaFrom, reason, researchAim, wantedGrade, null);
  }

  private static String strip(String text) {
    return Objects.toString(text, "").strip();
  }
}
