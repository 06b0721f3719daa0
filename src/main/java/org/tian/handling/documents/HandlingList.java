package org.tian.handling.documents;

import java.util.List;
import org.tian.document.Signatures;

/**
 * Content of a unit's list of what it does about each suggestion (办理清单, SZ-1).
 *
 * @param way way of handling
 * @param instruction what the unit's head said, or empty
 * @param instructedBy how the instruction is signed, or empty
 * @param signature the handwriting under it, or null
 * @param plannedOn when the list was made
 */
public record HandlingList(
    String unit,
    String role,
    String committee,
    String session,
    String caseNumber,
    String title,
    String way,
    String instruction,
    String instructedBy,
    Signatures.Picture signature,
    String plannedBy,
    String plannedOn,
    List<Line> lines) {

  /**
   * One suggestion and what is done about it.
   *
   * @param who section and person who answer for it
   * @param result what was done and when, or how far it is
   */
  public record Line(
      String number,
      String suggestion,
      String measure,
      String who,
      String milestone,
      String dueOn,
      String result) {}
}
