package org.tian.topic.web;

import java.util.Objects;
import org.tian.topic.ClueContent;

/**
 * The form of a clue as it was typed, to stand there again after a refusal.
 *
 * @param form token by which the form counts once
 * @param point id of a contact point, or empty
 * @param consent never null afterwards; a box that is not ticked is not sent
 * @param website a trap for programs: people do not see it and leave it empty
 */
public record ClueForm(
    String form,
    String committee,
    String title,
    String happening,
    String wish,
    String name,
    String contact,
    String point,
    Boolean consent,
    String website) {

  public ClueForm {
    form = Objects.toString(form, "");
    committee = Objects.toString(committee, "");
    title = Objects.toString(title, "");
    happening = Objects.toString(happening, "");
    wish = Objects.toString(wish, "");
    name = Objects.toString(name, "");
    contact = Objects.toString(contact, "");
    point = Objects.toString(point, "");
    consent = Boolean.TRUE.equals(consent);
    website = Objects.toString(website, "");
  }

  ClueContent content() {
    return new ClueContent(committee, title, happening, wish, name, contact, pointId(), consent);
  }

  /** An id that cannot be one names no point of any committee, and is refused as such. */
  private Long pointId() {
    if (point.isEmpty()) {
      return null;
    }
    return point.matches("\\d{1,18}") ? Long.valueOf(point) : Long.valueOf(-1);
  }
}
