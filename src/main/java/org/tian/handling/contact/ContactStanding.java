package org.tian.handling.contact;

import java.util.List;

/**
 * Which talks a unit owes, and how many of them there are.
 *
 * @param lines one for each first proposer and kind that is asked for
 * @param confirmedOnly whether a talk counts only once the other side has confirmed it
 */
public record ContactStanding(List<Line> lines, boolean confirmedOnly) {

  public ContactStanding {
    lines = List.copyOf(lines);
  }

  /**
   * One kind of talk for one first proposer.
   *
   * @param proposalId proposal of that proposer
   * @param done talks that count
   * @param dispensed talks on which the handing office does not insist
   */
  public record Line(long proposalId, ContactNeed need, int required, int done, int dispensed) {

    /** How many are still owed. */
    public int missing() {
      return Math.max(0, required - done - dispensed);
    }
  }

  /** What is still owed before the reply is handed in, or after it has gone out. */
  public List<Line> missing(boolean afterReply) {
    return lines.stream()
        .filter(line -> line.need().isAfterReply() == afterReply && line.missing() > 0)
        .toList();
  }

  /** Whether anything is asked for after the reply. */
  public boolean asksForTalkAfterReply() {
    return lines.stream().anyMatch(line -> line.need().isAfterReply());
  }

  /** Talks asked for, over all proposers. */
  public int required() {
    return lines.stream().mapToInt(Line::required).sum();
  }

  /** Those of the talks asked for that were held, or are not insisted on. */
  public int met() {
    return lines.stream().mapToInt(line -> line.required() - line.missing()).sum();
  }
}
