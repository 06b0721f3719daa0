package org.tian.proposal;

import java.util.List;

/**
 * Something about the units of a case that has to be told; the module that keeps notices listens.
 *
 * @param units the units that have the case now or that the news is about
 * @param words why, in the words of who decided; may be empty
 * @param parties keys of those who are told; empty for all proposers, those of merged cases as well
 */
public record CaseNews(
    long proposalId, Kind kind, List<Part> units, String words, List<String> parties) {

  /** What has happened. */
  public enum Kind {
    HANDED_OVER,
    RETURN_ASKED,
    RETURN_REFUSED,
    REASSIGNED,
    UNITS_CHANGED,
    /** For the unit's head and the handing office alone. */
    SIGN_FOR_OVERDUE,
    REPLY_SENT,
    /** For the Proposal Committee's office and the supervision alone. */
    REPLY_COPIED,
    /** For those who have not opened it. */
    REPLY_UNOPENED,
    /** A talk was entered; the other side is asked to confirm it. */
    CONTACT_RECORDED,
    /** For the unit alone: what it entered was not so. */
    CONTACT_OBJECTED,
    /** For the unit's head and the handing office alone: the talk after the reply is overdue. */
    CONTACT_OVERDUE,
    CLOCK_PAUSED,
    CLOCK_RESUMED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    /** The time of a unit, for the units concerned alone. */
    UNIT_TIME_CHANGED
  }

  /**
   * A unit in a case.
   *
   * @param role code whose name stands under {@code unitrole.<role>}
   */
  public record Part(String unitCode, String role) {}

  public CaseNews {
    units = List.copyOf(units);
    parties = List.copyOf(parties);
  }

  /** For all who propose the case or one merged into it. */
  public static CaseNews forProposers(long proposalId, Kind kind, List<Part> units, String words) {
    return new CaseNews(proposalId, kind, units, words, List.of());
  }
}
