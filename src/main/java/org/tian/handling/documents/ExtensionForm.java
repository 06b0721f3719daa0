package org.tian.handling.documents;

/**
 * Content of the form with which a unit asks for more time (延期申请审批表); what was not said yet is
 * empty, to be written by hand.
 *
 * @param dueBefore last day as it was
 * @param wantedTo last day that is wanted
 * @param asksProposer whether the proposer is asked; not for co-units
 */
public record ExtensionForm(
    String office,
    String unit,
    String committee,
    String session,
    String caseNumber,
    String title,
    String dueBefore,
    String wantedTo,
    String reason,
    String askedBy,
    String askedOn,
    boolean asksProposer,
    Say proposer,
    Say decision,
    String state) {

  /**
   * What somebody said.
   *
   * @param words in words; empty when nothing was said yet
   * @param name who, or empty
   * @param day when, or empty
   */
  public record Say(String words, String name, String day) {}
}
