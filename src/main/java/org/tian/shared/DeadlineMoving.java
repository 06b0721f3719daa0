package org.tian.shared;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps each move of a deadline, tells the case's trail and all that hangs on the deadline. */
@Component
class DeadlineMoving {

  private final DeadlineMoveRepository moves;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadlineMoving(DeadlineMoveRepository moves, ApplicationEventPublisher events, Clock clock) {
    this.moves = moves;
    this.events = events;
    this.clock = clock;
  }

  void tell(DeadlineMoved moved, String why) {
    moves.saveAndFlush(
        new DeadlineMove(moved, why, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    events.publishEvent(moved);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("deadline", moved.deadlineId());
    details.put("rule", moved.rule().name());
    details.put("before", Objects.toString(moved.before(), ""));
    details.put("after", Objects.toString(moved.after(), ""));
    events.publishEvent(CaseStep.of(moved.caseKey(), action(moved.cause()), details).because(why));
  }

  private static String action(DeadlineMove.Cause cause) {
    return switch (cause) {
      case CALENDAR -> "deadline.recounted";
      case PAUSE -> "deadline.paused";
      case RESUME -> "deadline.resumed";
      case EXTENSION -> "deadline.extended";
    };
  }
}
