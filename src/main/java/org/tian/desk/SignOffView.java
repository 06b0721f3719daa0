package org.tian.desk;

import java.util.List;

/**
 * The sign-off of a case: the units' replies on their way, co-opinions, the leader who leads it.
 *
 * @param led who leads the handling, or null
 * @param notes what that leader told the units, oldest first
 * @param guides whether the reader is that leader
 * @param leaders whom the reader may name, or null when the reader may not
 * @param opinions how the co-units' opinions stand
 */
public record SignOffView(
    long caseId,
    Led led,
    List<Note> notes,
    boolean guides,
    List<Choice> leaders,
    List<Opinion> opinions,
    List<Part> parts) {

  /** Whether there is anything to show. */
  public boolean isThere() {
    return led != null || leaders != null || !parts.isEmpty() || !opinions.isEmpty();
  }

  /** Who leads the handling, since when and why. */
  public record Led(String who, String reason, String named) {}

  /** What was told to the units. */
  public record Note(String who, String moment, String text) {}

  /** One choice of a list. */
  public record Choice(String value, String text) {}

  /**
   * A co-unit's opinion.
   *
   * @param tone colour of the state's mark
   * @param moment when it was sent or has to be, in words
   */
  public record Opinion(String unit, String state, String tone, String moment) {}

  /**
   * One unit's reply.
   *
   * @param lines who looked at it, oldest first
   * @param dispensable co-units whose countersignature the reader may do without
   * @param meeting the unit's leadership meeting, or null
   */
  public record Part(
      long unitTaskId, String unit, List<Line> lines, List<Choice> dispensable, Meeting meeting) {}

  /**
   * Somebody looked at the draft, or is being asked to.
   *
   * @param signature address of the handwriting under it, or empty
   */
  public record Line(
      String step,
      String who,
      String moment,
      String state,
      String tone,
      String text,
      String signature) {}

  /** A leadership meeting with its files. */
  public record Meeting(
      String day,
      String chair,
      String attendees,
      List<String> minutes,
      List<CaseView.Link> files) {}
}
