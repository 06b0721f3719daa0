package org.tian.handling.annual;

import java.util.List;

/**
 * What the summary of a unit's year prints; all numbers as text.
 *
 * @param year calendar year in which the tasks were given
 * @param day when it was counted
 * @param given all tasks
 * @param roles the tasks by role
 * @param changed tasks given to others or cancelled, or empty when there are none
 * @param results sent replies by the committee's codes
 * @param openness sent replies by openness
 * @param talks talks by way
 * @param confirmed talks that everybody on the other side confirmed
 * @param ratings results of rounds that are rated, as far as the reader may know
 * @param moved promises whose day was moved at least once
 * @param cases tasks the unit still has or has answered
 */
public record AnnualSummary(
    String committee,
    String unit,
    String year,
    String day,
    String given,
    List<InRole> roles,
    String changed,
    List<Count> results,
    List<Count> openness,
    List<Count> talks,
    String confirmed,
    String opinionsSent,
    String opinionsLate,
    String opinionsMissing,
    String extensionsAsked,
    String extensionsGranted,
    List<Count> ratings,
    String promised,
    String kept,
    String moved,
    String givenUp,
    List<OneCase> cases) {

  /**
   * The tasks in one role.
   *
   * @param inTime signed for in time
   * @param late signed for late
   * @param open not answered yet
   * @param overdue open ones whose day is over
   */
  public record InRole(
      String name,
      String given,
      String inTime,
      String late,
      String returned,
      String answered,
      String open,
      String overdue) {}

  /** How often something was. */
  public record Count(String name, String number) {}

  /**
   * One task.
   *
   * @param result class of the reply, or where the task stands
   * @param repliedOn day of the reply or opinion, or empty
   */
  public record OneCase(
      String number, String title, String role, String result, String repliedOn) {}
}
