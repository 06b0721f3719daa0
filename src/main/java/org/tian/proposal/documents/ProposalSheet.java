package org.tian.proposal.documents;

import java.util.List;

/**
 * Content of the printed form of a proposal (提案表); the field's list is domain rules §1.3.
 *
 * @param session name of the session, or an empty text while a draft
 * @param enteredBy that the office entered it, and submitted it, or an empty text
 * @param body proposing body, or an empty text
 * @param decision code of what was decided: {@code FILED}, {@code NOT_FILED}, {@code CONVERTED},
 *     {@code MERGED}, {@code RETURNED}, {@code WITHDRAWN}, or an empty text
 * @param decidedFor number the decision refers to: of the main proposal or of the conversion
 * @param attachments names of attached files
 */
public record ProposalSheet(
    String committee,
    String session,
    String caseNumber,
    String flowNumber,
    String title,
    String category,
    String kind,
    String submission,
    String submittedOn,
    String enteredBy,
    String body,
    List<Signatory> people,
    List<String> suggestedUnits,
    boolean wishOpen,
    boolean wishMeet,
    String situation,
    String analysis,
    List<Advice> suggestions,
    String decision,
    String decidedFor,
    String decisionReason,
    String decidedOn,
    List<String> attachments) {

  /** A suggestion; whom it concerns and what is expected may be empty. */
  public record Advice(String what, String whom, String result) {}

  /**
   * A person of the form.
   *
   * @param first whether it is the first proposer
   */
  public record Signatory(
      boolean first, String name, String sector, String employer, String phone) {}
}
