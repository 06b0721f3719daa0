package org.tian.desk;

import java.util.List;

/**
 * What is said about a task and the files beside it.
 *
 * @param base address the forms are sent to
 * @param comments the latest first
 * @param before where the earlier ones go on, or null
 * @param mostCharacters of a comment
 */
public record TalkView(
    String base, List<Comment> comments, Long before, List<File> files, int mostCharacters) {

  /** A word that was said. */
  public record Comment(long id, String who, String when, String text) {}

  /** A file; {@code removable} by who stored it. */
  public record File(
      long id, String name, String size, String who, String when, String url, boolean removable) {}
}
