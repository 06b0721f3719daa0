package org.tian.desk;

import java.util.List;

/**
 * A hand-over meeting as its page shows it.
 *
 * @param next what is to be done now, in words
 * @param starts moment with its weekday
 * @param minutes paragraphs
 * @param run how far the last hand-over is, or null
 * @param total cases of the whole list; {@code unseen} of them are closed to the reader
 * @param chosenUnit code of the unit whose cases alone are shown, or empty
 * @param nextUrl address of the next page of cases, or null
 * @param firstUrl address of the first page when this is another one, or null
 * @param letters whether there are letters to print
 */
public record HandoverMeetingView(
    long id,
    String committee,
    String title,
    String state,
    String tone,
    String next,
    String starts,
    String place,
    List<String> agenda,
    List<String> chairs,
    List<Guest> guests,
    List<String> requirements,
    List<String> minutes,
    String cancelReason,
    String planned,
    boolean keeps,
    boolean seesAll,
    boolean planable,
    boolean recordable,
    boolean listable,
    boolean handable,
    Run run,
    int total,
    int handedOver,
    int unseen,
    int free,
    List<UnitRow> units,
    String chosenUnit,
    List<CaseRow> cases,
    String nextUrl,
    String firstUrl,
    boolean letters) {

  /** A guest; attendance in words is empty where it is not for the reader. */
  public record Guest(String name, String attendance, String tone, String who) {}

  /** How far the last hand-over is. */
  public record Run(
      long id,
      boolean running,
      String state,
      String tone,
      int settled,
      int total,
      int percent,
      int done,
      int refused,
      int failed) {}

  /** A unit with its cases by role in words. */
  public record UnitRow(
      String code, String name, String roles, int cases, boolean chosen, boolean own) {}

  /** A case of the list; {@code heading} names its answering unit where that changes. */
  public record CaseRow(
      long id,
      String heading,
      String number,
      String title,
      String proposer,
      String units,
      String standing,
      String tone,
      String told,
      boolean removable) {}
}
