package org.tian.handling.commitment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * What is looked for among promises. Empty texts and nulls do not narrow.
 *
 * @param q words in the title of the proposal, its number, the suggestion or the promise
 * @param committee code of a committee
 * @param state name of a {@link CommitmentState}, or {@link #OPEN} or {@link #MOVED}
 * @param unit code of the unit that promised or answers for it today
 * @param promised year in which it was promised
 * @param due year of the day promised now
 * @param light {@code good}, {@code near} or {@code late}, of open promises
 * @param session id of the session the proposal counts for
 * @param after the next of the page before, or null
 */
public record CommitmentSearch(
    String q,
    String committee,
    String state,
    String unit,
    Integer promised,
    Integer due,
    String light,
    Long session,
    Sort sort,
    int limit,
    String after) {

  /** All that somebody still has to do something for. */
  public static final String OPEN = "OPEN";

  /** All whose day was moved at least once. */
  public static final String MOVED = "MOVED";

  private static final int MOST = 100;

  /** Order of the list. Names under {@code commitment.sort.<code>}. */
  public enum Sort {
    /** The day that comes first, first. */
    DUE,
    /** The latest promise first. */
    NEWEST,
    /** The one moved most often first. */
    MOVES;

    /** The code in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a code; by day for any other word. */
    public static Sort of(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(DUE);
    }
  }

  public CommitmentSearch {
    q = Objects.toString(q, "").strip();
    committee = Objects.toString(committee, "");
    state = Objects.toString(state, "");
    unit = Objects.toString(unit, "");
    light = Objects.toString(light, "");
    sort = sort == null ? Sort.DUE : sort;
    limit = Math.max(1, Math.min(limit, MOST));
    after = after == null || after.isBlank() ? null : after;
  }

  /** The same with another state and from the beginning. */
  public CommitmentSearch inState(String other) {
    return new CommitmentSearch(
        q, committee, other, unit, promised, due, light, session, sort, limit, null);
  }

  /** Whether anything but the state narrows it. */
  public boolean isNarrowed() {
    return !(q.isEmpty() && committee.isEmpty() && unit.isEmpty() && light.isEmpty())
        || promised != null
        || due != null
        || session != null;
  }
}
