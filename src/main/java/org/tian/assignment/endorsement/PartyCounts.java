package org.tian.assignment.endorsement;

import java.util.List;
import org.tian.organisation.BodyKind;

/**
 * Proposals of democratic parties and the federation of industry and commerce (工商联) by session and
 * body (BJ-7). One that several make together counts for the first of them.
 *
 * @param committee code
 * @param sessions the latest first
 */
public record PartyCounts(String committee, String committeeName, List<Session> sessions) {

  /** Whether there is anything to count. */
  public boolean isEmpty() {
    return sessions.stream().allMatch(session -> session.total().received() == 0);
  }

  /**
   * One session.
   *
   * @param bodies every body of the committee, in the order of their codes
   */
  public record Session(long id, String name, int year, Line total, List<Line> bodies) {

    /** Bodies that proposed something now or in the session before. */
    public List<Line> active() {
      return bodies.stream().filter(Line::isActive).toList();
    }
  }

  /**
   * A body in a session, or all together.
   *
   * @param body code; empty for all together
   * @param kind {@code PARTY} or {@code FEDERATION}; null for all together
   * @param received submitted for the session
   * @param filed of these, filed
   * @param before received for the session before, or null when there was none
   */
  public record Line(
      String body, String name, BodyKind kind, long received, long filed, Long before) {

    boolean isActive() {
      return received > 0 || before != null && before > 0;
    }

    /** Received now less received before, or null. */
    public Long growth() {
      return before == null ? null : received - before;
    }

    /** Growth in percent with one decimal, or null where nothing was received before. */
    public Double growthPercent() {
      return before == null || before == 0
          ? null
          : Math.round((received - before) * 1000.0 / before) / 10.0;
    }
  }
}
