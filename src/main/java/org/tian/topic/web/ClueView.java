package org.tian.topic.web;

import java.util.List;

/**
 * A clue as the office sees it, with its giver.
 *
 * @param giver name, and for the public contact; empty when none was left
 * @param point contact point where it was given, or empty
 * @param moderated by whom and when it was decided on, or empty
 * @param group id of its group, or null
 */
public record ClueView(
    long id,
    String receipt,
    String committee,
    String title,
    List<String> happening,
    List<String> wish,
    String giver,
    String contact,
    String point,
    String given,
    String state,
    String stateCode,
    String tone,
    String moderated,
    String reason,
    String note,
    Long group,
    String groupTitle) {

  /** Another clue about the same matter, perhaps. */
  public record Alike(long id, String title, String given, String state, int percent, Long group) {}

  /** A row of a list; the address differs for the office and for the giver. */
  public record Row(String url, String title, String given, String state, String tone) {}
}
