package org.tian.handling.room;

import java.util.Objects;

/**
 * What a unit's head says about handling a proposal (批示).
 *
 * @param text what to mind
 * @param deputy id of the deputy head who leads, or null
 * @param sections sections that work on it, as the unit calls them
 */
public record HeadInstruction(String text, String deputy, String sections) {

  public HeadInstruction {
    text = Objects.toString(text, "").strip();
    deputy = deputy == null || deputy.isBlank() ? null : deputy.strip();
    sections = Objects.toString(sections, "").strip();
  }
}
