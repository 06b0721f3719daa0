package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.handling.clocks.ClockPauses;
import org.tian.handling.clocks.ClockSteps;
import org.tian.handling.clocks.ReadableDeadlines;
import org.tian.handling.clocks.ReplyExtension;
import org.tian.handling.clocks.ReplyExtensions;
import org.tian.shared.Deadline;
import org.tian.shared.Deadlines;
import org.tian.shared.Period;
import org.tian.shared.TrafficLight;
import org.tian.shared.WorkingDays.CountedDay;
import org.tian.shared.web.Idempotency;

/** Deadlines explained day by day, their pauses, and more time for a reply. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "deadlines", description = "Deadlines, pauses and extensions (X-5)")
class DeadlinesApi {

  private static final String NOT_THERE =
      "Not there, or not to be seen (`deadline.not-found`, `case.not-found`)";

  private final ReadableDeadlines readable;
  private final Deadlines book;
  private final ClockPauses pauses;
  private final ReplyExtensions extensions;
  private final ClockSteps steps;
  private final TrafficLight light;
  private final Idempotency idempotency;

  DeadlinesApi(
      ReadableDeadlines readable,
      Deadlines book,
      ClockPauses pauses,
      ReplyExtensions extensions,
      ClockSteps steps,
      TrafficLight light,
      Idempotency idempotency) {
    this.readable = readable;
    this.book = book;
    this.pauses = pauses;
    this.extensions = extensions;
    this.steps = steps;
    this.light = light;
    this.idempotency = idempotency;
  }

  @GetMapping("/proposals/{id}/deadlines")
  @Operation(summary = "Deadlines of a case, the oldest first")
  @ApiResponse(responseCode = "200", description = "Without their days")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  List<Body> ofCase(@PathVariable long id) {
    return readable.ofCase(id).stream().map(one -> body(one, List.of())).toList();
  }

  @GetMapping("/deadlines/{id}")
  @Operation(
      summary = "A deadline, day by day",
      description =
          "For those who may read its case. Days of a pause, days off, days of an extension and"
              + " days to which an end has moved on are told apart; a period in hours has no days.")
  @ApiResponse(responseCode = "200", description = "The deadline with every day of its count")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  Body one(@PathVariable long id) {
    return explained(readable.require(id).deadline());
  }

  @PostMapping("/deadlines/{id}/pause")
  @Operation(summary = "The handing office stops the clock of a reply or a co-unit's opinion")
  @ApiResponse(responseCode = "200", description = "The clock stands still")
  @ApiResponse(responseCode = "403", description = "Not the caller's (`deadline.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`deadline.reason-short`), another kind (`deadline.not-pausable`), stopped"
              + " already (`deadline.paused`), over (`deadline.over`) or done (`deadline.closed`)")
  Body pause(
      @PathVariable long id,
      @RequestBody ReasonBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("pause", id, body),
        Body.class,
        () -> {
          pauses.pause(id, body.reason());
          return one(id);
        });
  }

  @PostMapping("/deadlines/{id}/resume")
  @Operation(summary = "The handing office lets the clock go on")
  @ApiResponse(responseCode = "200", description = "The clock runs; the end is set anew")
  @ApiResponse(responseCode = "403", description = "Not the caller's (`deadline.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description = "No reason, or the clock runs (`deadline.not-paused`)")
  Body resume(
      @PathVariable long id,
      @RequestBody ReasonBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("resume", id, body),
        Body.class,
        () -> {
          pauses.resume(id, body.reason());
          return one(id);
        });
  }

  @PostMapping("/unit-tasks/{id}/extension")
  @Operation(
      summary = "A unit asks for more time, once",
      description =
          "For a reply the first proposer is asked for consent; without it, or without an answer in"
              + " time, the handing office decides. For a co-unit's opinion the office decides.")
  @ApiResponse(responseCode = "200", description = "Waits for the proposer or the office")
  @ApiResponse(responseCode = "403", description = "Not of the unit (`extension.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "Not in work (`extension.not-in-work`), asked before (`extension.once`), the clock stands"
              + " still (`extension.paused`), too late (`extension.over`), no later day"
              + " (`extension.not-later`), too late a day (`extension.too-long`), too short a reason"
              + " (`extension.reason-short`)")
  Extension ask(
      @PathVariable long id,
      @RequestBody WishBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("extension", id, body),
        Extension.class,
        () -> Extension.of(extensions.ask(id, body.until(), body.reason())));
  }

  @PostMapping("/unit-tasks/{id}/extension/consent")
  @Operation(summary = "The first proposer consents to more time, or does not")
  @ApiResponse(responseCode = "200", description = "Prolonged, or with the handing office")
  @ApiResponse(responseCode = "403", description = "Not the caller's (`task.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description = "A refusal without a reason, or nothing to answer (`extension.no-step`)")
  Extension consent(
      @PathVariable long id,
      @RequestBody AnswerBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("consent", id, body),
        Extension.class,
        () -> {
          steps.consent(id, body.agrees(), body.comment());
          return Extension.of(extensions.get(id));
        });
  }

  @PostMapping("/unit-tasks/{id}/extension/decision")
  @Operation(summary = "The handing office grants more time, or refuses it")
  @ApiResponse(responseCode = "200", description = "Prolonged, or refused")
  @ApiResponse(responseCode = "403", description = "Not the caller's (`task.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description = "No reason, or nothing to decide (`extension.no-step`)")
  Extension decide(
      @PathVariable long id,
      @RequestBody AnswerBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of("decision", id, body),
        Extension.class,
        () -> {
          steps.decide(id, body.agrees(), body.comment());
          return Extension.of(extensions.get(id));
        });
  }

  private Body explained(Deadline deadline) {
    boolean hours = deadline.getPeriod().unit() == Period.Unit.HOURS;
    return body(
        deadline, hours ? List.of() : book.explain(deadline).stream().map(Day::of).toList());
  }

  private Body body(Deadline one, List<Day> days) {
    return new Body(
        one.getId(),
        one.getRule().name(),
        one.getPeriod().toString(),
        one.getStartsOn(),
        one.isPaused() ? null : one.getDueAt(),
        one.getPausedOn(),
        one.getClosedAt(),
        one.isOpen() ? light.of(one).code() : TrafficLight.Light.NONE.code(),
        days);
  }

  /**
   * A deadline.
   *
   * @param period as rules write it, such as {@code 3wd} or {@code 3m}
   * @param dueAt last moment in time; null while the clock stands still
   * @param light {@code good}, {@code near}, {@code late}, {@code paused}; {@code none} when done
   */
  record Body(
      long id,
      String rule,
      String period,
      LocalDate startsOn,
      Instant dueAt,
      LocalDate pausedOn,
      Instant closedAt,
      String light,
      List<Day> days) {}

  /**
   * A day of the count.
   *
   * @param number which day of the period, 0 when it does not count
   * @param as {@code COUNTED}, {@code OFF}, {@code PAUSED}, {@code EXTENDED} or {@code MOVED_ON}
   */
  record Day(LocalDate day, int number, boolean working, String holiday, String as) {

    static Day of(CountedDay one) {
      return new Day(one.day(), one.number(), one.working(), one.holiday(), one.as().name());
    }
  }

  /** A reason, at least 5 characters. */
  record ReasonBody(String reason) {}

  /**
   * A wish for more time.
   *
   * @param reason at least 10 characters
   */
  record WishBody(LocalDate until, String reason) {}

  /** Yes or no, and why. */
  record AnswerBody(boolean agrees, String comment) {}

  /**
   * A wish for more time and what became of it.
   *
   * @param state {@code ASKED}, {@code WITH_OFFICE}, {@code GRANTED}, {@code EXTENDED} or {@code
   *     REFUSED}
   * @param consent {@code YES}, {@code NO}, {@code SILENT}, or null
   */
  record Extension(
      long unitTask,
      long deadline,
      LocalDate until,
      String reason,
      String state,
      String consent,
      String decisionNote) {

    static Extension of(ReplyExtension one) {
      return new Extension(
          one.getUnitTaskId(),
          one.getDeadlineId(),
          one.getWantedTo(),
          one.getReason(),
          one.getState().name(),
          one.getConsent() == null ? null : one.getConsent().name(),
          one.getDecisionNote());
    }
  }
}
