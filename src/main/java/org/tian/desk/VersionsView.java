package org.tian.desk;

import java.util.List;

/**
 * The versions of a proposal's words and the difference between two of them.
 *
 * @param back where the page was come from
 * @param writes whether the reader may keep and restore versions
 * @param undo number of the version that holds the words from before a restore, or null
 * @param from number of the earlier version that is compared, 0 for the present words
 * @param side whether both stand side by side
 * @param parts empty when there is nothing to compare
 */
public record VersionsView(
    long id,
    String title,
    String back,
    boolean writes,
    List<Line> lines,
    Integer undo,
    int from,
    int to,
    boolean side,
    List<Part> parts) {

  /**
   * One version.
   *
   * @param number 0 for the present words
   * @param name such as 第3稿, with what it is
   */
  public record Line(
      int number, String name, String reason, String who, String when, String note, int length) {}

  /** One part of the text, with what was removed and added. */
  public record Part(String name, boolean changed, List<Piece> pieces) {}

  /**
   * A piece of text.
   *
   * @param kind {@code same}, {@code removed} or {@code added}
   */
  public record Piece(String kind, String text) {}
}
