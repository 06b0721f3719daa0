package org.tian.proposal.web;

import java.time.Instant;
import java.util.List;
import org.tian.proposal.CaseUnits;
import org.tian.proposal.CoSignerState;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.SubmissionType;

/**
 * A proposal as the API tells it.
 *
 * @param version to be sent back as {@code If-Match} when it is changed
 * @param outcome the last decision and its reason, or null before any
 * @param units who handles it, answering units first; empty before the hand-over
 * @param mergedInto id of the main proposal, or null
 */
record ProposalBody(
    long id,
    long version,
    String caseNumber,
    String flowNumber,
    Named committee,
    String session,
    SubmissionType submission,
    ProposalStatus status,
    ProposalKind kind,
    Named proposer,
    Named body,
    Named category,
    String title,
    String situation,
    String analysis,
    List<Item> suggestions,
    List<Named> suggestedUnits,
    boolean wishOpen,
    boolean wishMeet,
    List<Signer> coSigners,
    Marks marks,
    Outcome outcome,
    List<CaseUnits.HandlingUnit> units,
    Long mergedInto,
    Times times) {

  /** Something with a code and a name people read. */
  record Named(String code, String name) {}

  /**
   * A suggestion item; its id is what answers refer to.
   *
   * @param text what is to be done
   * @param whom whom it concerns, or an empty text
   * @param unit the unit it concerns, or null
   * @param result what is expected, or an empty text
   */
  record Item(long id, int position, String text, String whom, Named unit, String result) {}

  /** A member asked to sign, with the times of the present invitation. */
  record Signer(
      String person,
      String name,
      CoSignerState state,
      String opinion,
      Instant invited,
      Instant answerBy,
      Instant answered) {}

  /**
   * What review marked it with.
   *
   * @param keyRecommended whether it is recommended as a key proposal, and why; null to readers
   *     outside the committee
   */
  record Marks(
      List<String> keywords,
      Boolean keyRecommended,
      String keyReason,
      boolean secret,
      boolean closed,
      String closedReason) {}

  /**
   * What was decided and why.
   *
   * @param number number of the letter or opinion the text became, or null
   */
  record Outcome(String code, String reason, String number) {}

  /** When what happened; null for what has not. */
  record Times(
      Instant created,
      Instant changed,
      Instant submitted,
      Instant filed,
      Instant handedOver,
      Instant answered,
      Instant closed) {}
}
