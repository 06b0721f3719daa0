package org.tian.proposal;

import java.util.List;

/**
 * What the editor sends: the words and the choices around them. Everything but the kind may be
 * missing.
 *
 * @param bodyCode the proposing body of a collective proposal, else null
 * @param suggestedUnits codes of the units the proposer has in mind
 * @param wishOpen whether the proposer agrees to publication
 * @param wishMeet whether the proposer wants to be met (面商)
 */
public record DraftContent(
    ProposalKind kind,
    String bodyCode,
    ProposalText text,
    List<String> suggestedUnits,
    boolean wishOpen,
    boolean wishMeet) {

  public DraftContent {
    kind = kind == null ? ProposalKind.INDIVIDUAL : kind;
    bodyCode = !kind.isCollective() || bodyCode == null || bodyCode.isBlank() ? null : bodyCode;
    text = text == null ? new ProposalText("", "", "", List.of()) : text;
    suggestedUnits =
        suggestedUnits == null ? List.of() : suggestedUnits.stream().distinct().toList();
  }

  /** The same choices around other words. */
  DraftContent with(ProposalText words) {
    return new DraftContent(kind, bodyCode, words, suggestedUnits, wishOpen, wishMeet);
  }

  /** A member's own proposal with nothing but words. */
  public static DraftContent of(ProposalText text) {
    return new DraftContent(ProposalKind.INDIVIDUAL, null, text, List.of(), true, true);
  }
}
