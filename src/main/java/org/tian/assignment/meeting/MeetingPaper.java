package org.tian.assignment.meeting;

import java.time.LocalDate;
import java.util.List;
import org.tian.assignment.UnitRole;

/**
 * What the papers of a meeting tell, one part for each unit.
 *
 * @param offices names of the handing offices
 * @param handedOver whether the cases have been handed over; a draft list otherwise
 * @param handedOverOn day of the letter in words, or empty in a draft
 * @param requirements what the meeting asks of the units
 */
public record MeetingPaper(
    String committee,
    String meeting,
    String heldOn,
    String place,
    List<String> offices,
    boolean handedOver,
    String handedOverOn,
    String requirements,
    List<Part> parts) {

  /**
   * One unit with its cases.
   *
   * @param numbers cases by role in words, such as 主办3件
   * @param signForUntil last day for signing for them in words, or empty in a draft
   */
  public record Part(
      String unit,
      List<String> sessions,
      List<String> offices,
      List<String> numbers,
      String handedOverOn,
      String signForUntil,
      List<Line> lines) {}

  /**
   * One case of a unit.
   *
   * @param due until when it is to be answered, in words
   * @param contact how to reach the proposer; may be empty
   */
  public record Line(
      String number,
      String title,
      String proposer,
      String contact,
      String role,
      String due,
      String office,
      String state) {}

  /**
   * A row as it is read.
   *
   * @param items numbers of the suggestions the unit answers, or empty for all
   */
  public record Row(
      long proposalId,
      String number,
      String title,
      String proposer,
      String contact,
      String session,
      String unitCode,
      UnitRole role,
      String items,
      LocalDate handedOverOn) {}
}
