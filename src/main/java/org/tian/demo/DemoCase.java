package org.tian.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tian.shared.RefusedException;

/** A proposal on its way through its story. */
class DemoCase {

  private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();
  private static final Duration A_WHILE = Duration.ofMinutes(7);

  private final DemoProposal proposal;
  private final Deque<DemoStep> steps;
  private final double pace;
  private final OfficeHours officeHours;
  private final Instant until;
  private Instant planned;
  private Instant nextAt;
  private Long proposalId;

  /**
   * A story that begins at a moment.
   *
   * @param until the moment by which all steps must have happened; a long story is told faster
   */
  DemoCase(
      DemoProposal proposal,
      List<DemoStep> steps,
      OfficeHours officeHours,
      Instant begin,
      Instant until) {
    this.officeHours = officeHours;
    this.until = until;
    this.proposal = proposal;
    this.steps = new ArrayDeque<>(steps);
    double planned = steps.stream().mapToDouble(DemoStep::days).sum();
    double available = Duration.between(begin, until).toSeconds() / (double) SECONDS_A_DAY;
    double usable = available - (proposal.story().isWaiting() ? freshness(available) : 0);
    double fitting = usable / Math.max(planned, 0.01);
    this.pace = proposal.story().isWaiting() ? fitting : Math.min(1, fitting);
    this.planned = begin;
    Instant opening = officeHours.near(begin);
    this.nextAt = opening.isAfter(until) ? begin : opening;
  }

  /**
   * Days since the last step of a story that waits for somebody: one to four, so that few are late.
   */
  private double freshness(double available) {
    return Math.min(available * 0.3, 1 + proposal.number() % 4);
  }

  private long offset() {
    return steps.isEmpty() ? 0 : Math.round(steps.peek().days() * pace * SECONDS_A_DAY);
  }

  /** After the step before, and not after the present. */
  private Instant inTime(Instant wished) {
    Instant afterLast = nextAt.plus(A_WHILE);
    Instant late = wished.isBefore(afterLast) ? afterLast : wished;
    return late.isAfter(until) ? until : late;
  }

  boolean isOver() {
    return steps.isEmpty();
  }

  Instant nextAt() {
    return nextAt;
  }

  /** Lets the next thing happen and looks ahead to the one after. */
  void go() {
    DemoStep step = steps.remove();
    try {
      step.action().happen(this);
    } catch (RefusedException refused) {
      throw new IllegalStateException(
          "The story of proposal %d is refused: %s"
              .formatted(proposal.number(), refused.refusals()),
          refused);
    }
    planned = planned.plusSeconds(offset());
    if (!steps.isEmpty() && planned.isBefore(steps.peek().earliest())) {
      planned = steps.peek().earliest();
    }
    nextAt = inTime(officeHours.near(planned));
  }

  /** The moment by which all has happened. */
  Instant present() {
    return until;
  }

  DemoProposal proposal() {
    return proposal;
  }

  long id() {
    return proposalId;
  }

  void enteredAs(long id) {
    this.proposalId = id;
  }
}
