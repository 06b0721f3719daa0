package org.tian.assignment.documents;

/**
 * Content of the form with which a unit asks to return a proposal (退回（改办）申请表), with everybody who
 * had a say in it; what was not said yet is empty, to be written by hand.
 *
 * @param lastDay the last day on which it could be signed in time
 * @param late whether it was signed after that day
 */
public record ReturnForm(
    String office,
    String unit,
    String role,
    String committee,
    String session,
    String caseNumber,
    String title,
    String offeredOn,
    String lastDay,
    String reason,
    String proposedUnit,
    String askedBy,
    String askedOn,
    boolean late,
    Say head,
    Say leader,
    Say decision,
    String newUnit) {

  /**
   * What somebody said.
   *
   * @param words in words; empty when nothing was said yet
   * @param name who, or empty
   * @param day when, or empty
   */
  public record Say(String words, String name, String day) {}
}
