package org.tian.topic;

import java.time.LocalDate;

/**
 * A talk as it is recorded.
 *
 * @param people who talked
 * @param memberId member whose material it is
 * @param contactPointId where it took place, or null
 */
public record MaterialContent(
    MaterialKind kind,
    String title,
    LocalDate heldOn,
    String place,
    String people,
    String text,
    String memberId,
    Long contactPointId) {

  static final int TEXT = 10_000;

  public MaterialContent {
    title = Entry.line(title);
    place = Entry.line(place);
    people = Entry.line(people);
    text = Entry.plain(text);
    memberId = Entry.line(memberId);
  }
}
