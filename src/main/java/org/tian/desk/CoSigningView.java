package org.tian.desk;

import java.util.List;

/**
 * How a joint proposal stands with its co-signers, as the reader may see it.
 *
 * @param lines in the order of asking
 * @param unsettled how many signatures fell because the words were changed
 * @param rule how long members have to answer and how many names it takes, in words
 */
public record CoSigningView(List<Line> lines, int unsettled, String rule) {

  /**
   * One member who was asked.
   *
   * @param state code of the state
   * @param tone colour of its mark
   * @param times when asked, until when, when answered, in words
   * @param opinion what the member wrote, or empty
   * @param processKey key of the process that carries the invitation
   * @param again whether the first proposer may ask once more
   */
  public record Line(
      String id,
      String name,
      String state,
      String stateText,
      String tone,
      List<String> times,
      String opinion,
      boolean again,
      String processKey) {}
}
