package org.tian.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tian.shared.Refusal;

/**
 * What a reader narrows a list by, as it stands in addresses and saved filters. Empty texts do not
 * narrow it.
 *
 * @param stage process key
 * @param step element id of the user task
 * @param unit code of the unit that works
 * @param held {@code free}, {@code mine}, or the id of a person
 * @param light {@code late}, {@code near}, {@code good} or {@code none}
 * @param age how long it has waited: a code of {@link WorkAge}
 */
public record InboxFilter(
    String stage, String step, String unit, String held, String light, String age) {

  public static final InboxFilter NONE = new InboxFilter("", "", "", "", "", "");

  private static final String NAMES = "stage, step, unit, held, light, age";

  public InboxFilter {
    stage = Objects.toString(stage, "").strip();
    step = Objects.toString(step, "").strip();
    unit = Objects.toString(unit, "").strip();
    held = Objects.toString(held, "").strip();
    light = Objects.toString(light, "").strip();
    age = Objects.toString(age, "").strip();
  }

  /**
   * Reads {@code step:Task_ReviewProposal,held:free}.
   *
   * @throws org.tian.shared.RefusedException {@code list.unknown-filter}
   */
  public static InboxFilter parse(String text) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String one : Objects.toString(text, "").split(",")) {
      int colon = one.indexOf(':');
      if (one.isBlank()) {
        continue;
      }
      if (colon < 0 || !List.of(NAMES.split(", ")).contains(one.substring(0, colon).strip())) {
        throw Refusal.at("filter", "list.unknown-filter", NAMES).asException();
      }
      given.put(one.substring(0, colon).strip(), one.substring(colon + 1));
    }
    return of(given);
  }

  /** Takes its parts from the parameters of an address. */
  public static InboxFilter of(Map<String, String> given) {
    return new InboxFilter(
        given.get("stage"),
        given.get("step"),
        given.get("unit"),
        given.get("held"),
        given.get("light"),
        given.get("age"));
  }

  /** The parts that narrow, by name. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("stage", stage);
    parts.put("step", step);
    parts.put("unit", unit);
    parts.put("held", held);
    parts.put("light", light);
    parts.put("age", age);
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  /** As {@link #parse} reads it. */
  public String text() {
    return parts().entrySet().stream()
        .map(part -> part.getKey() + ":" + part.getValue())
        .collect(Collectors.joining(","));
  }

  public boolean isEmpty() {
    return parts().isEmpty();
  }
}
