package org.tian.handling.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What somebody wants to enter about a talk.
 *
 * @param way how they talked, or null in what was not filled in
 * @param heldOn when, or null in what was not filled in
 * @param unitPeople who took part for the unit; empty for the one who writes it
 * @param proposerPeople who took part for those who proposed; empty for all of them
 * @param said what was said
 * @param minutes text of the minutes (协商纪要) of a meeting, or empty
 * @param proposals ids of the proposals it was about; empty for all that the unit answers
 */
public record ContactDraft(
    ContactWay way,
    LocalDate heldOn,
    String unitPeople,
    String proposerPeople,
    String said,
    String minutes,
    List<Long> proposals) {

  public ContactDraft {
    unitPeople = Objects.toString(unitPeople, "").strip();
    proposerPeople = Objects.toString(proposerPeople, "").strip();
    said = Objects.toString(said, "").strip();
    minutes = Objects.toString(minutes, "").strip();
    proposals = proposals == null ? List.of() : List.copyOf(proposals);
  }
}
