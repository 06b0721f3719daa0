package org.tian.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One suggestion of a proposal: one thing each, with whom it concerns and what is to come of it.
 *
 * <p>In JSON a plain text is a suggestion that only says what, as all were before.
 *
 * @param what what is to be done
 * @param whom whom it concerns, in the writer's words; may be empty
 * @param unit code of the unit it concerns, or null when none was picked
 * @param result what is expected of it; may be empty
 */
public record Suggestion(String what, String whom, String unit, String result) {

  @JsonCreator
  public Suggestion(
      @JsonProperty("what") String what,
      @JsonProperty("whom") String whom,
      @JsonProperty("unit") String unit,
      @JsonProperty("result") String result) {
    this.what = Objects.toString(what, "").strip();
    this.whom = Objects.toString(whom, "").strip();
    this.unit = unit == null || unit.isBlank() ? null : unit.strip();
    this.result = Objects.toString(result, "").strip();
  }

  /** One that only says what. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Suggestion of(String what) {
    return new Suggestion(what, "", null, "");
  }

  /** Whether it says nothing at all. */
  @JsonIgnore
  public boolean isEmpty() {
    return what.isEmpty() && saysOnlyWhat();
  }

  /** Whether neither whom nor result is told. */
  public boolean saysOnlyWhat() {
    return whom.isEmpty() && unit == null && result.isEmpty();
  }

  /** Characters that count for the length of the proposal: the thing and its result. */
  int length() {
    return ProposalText.count(what) + ProposalText.count(result);
  }
}
