package org.tian.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline with its reasoning, day by day.
 *
 * @param rule what it is for
 * @param inWords how it is counted
 * @param days every day of the count; empty for a period in hours
 * @param ends when it ends, or since when it stands still
 * @param stopping what the reader may do with the clock: {@code pause}, {@code resume} or empty
 * @param asking the form to ask for more time, or null for who is not of the unit
 */
public record DeadlineView(
    long id,
    String rule,
    CaseView.Link of,
    String unit,
    DueView due,
    List<CaseView.Fact> facts,
    String inWords,
    List<Day> days,
    String ends,
    List<Line> pauses,
    List<Line> extensions,
    List<Line> moves,
    Wish wish,
    String stopping,
    Asking asking) {

  /**
   * One day.
   *
   * @param what working day, day off, or the holiday's name
   * @param counted how it counts, in words
   * @param idle whether it counts for nothing
   * @param last whether it is the end
   */
  public record Day(String day, String what, String counted, boolean idle, boolean last) {}

  /** Something that happened to it. */
  public record Line(String what, String why, String who) {}

  /**
   * A wish for more time.
   *
   * @param lines what was said, one after the other
   * @param taskUrl where the reader can answer it, or empty
   */
  public record Wish(String state, String tone, List<String> lines, String taskUrl) {}

  /**
   * The form of the unit.
   *
   * @param obstacle why nothing can be asked for and what to do, or empty
   */
  public record Asking(
      long unitTaskId, LocalDate earliest, LocalDate latest, String inWords, String obstacle) {}

  /** A line of the list on the case page. */
  public record Row(
      String rule, String unit, String starts, DueView due, String closed, String url) {}

  /** What was typed. */
  public record Typed(String reason, String until, String extensionReason) {

    static Typed nothing() {
      return new Typed("", "", "");
    }
  }
}
