package org.tian.topic;

/**
 * A clue as it is given; texts in plain form.
 *
 * @param happening what happens where
 * @param wish what the giver wishes
 * @param name of the giver, may be empty
 * @param contact of the giver, may be empty
 * @param contactPointId where it was given, or null
 * @param consent whether the giver agrees to the handling of personal data
 */
public record ClueContent(
    String committee,
    String title,
    String happening,
    String wish,
    String name,
    String contact,
    Long contactPointId,
    boolean consent) {

  static final int TITLE = 100;
  static final int TEXT = 2000;
  static final int NAME = 40;
  static final int CONTACT = 80;

  public ClueContent {
    committee = Entry.line(committee);
    title = Entry.line(title);
    happening = Entry.plain(happening);
    wish = Entry.plain(wish);
    name = Entry.line(name);
    contact = Entry.line(contact);
  }
}
