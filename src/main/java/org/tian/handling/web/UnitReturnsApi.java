package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.handling.ReturnSteps;
import org.tian.shared.web.Idempotency;

/** Signing for a proposal, asking to return it, and the decisions on that (HN-6). */
@RestController
@RequestMapping("/api/v1/unit-tasks/{id}")
@Tag(name = "handling", description = "Signing for proposals and returning them (HN-6)")
class UnitReturnsApi {

  private static final String NOT_YOURS = "The step is not the caller's (`task.not-yours`)";
  private static final String NOT_THERE = "Not there, or not to be seen (`case.not-found`)";

  private final ReturnSteps steps;
  private final UnitTasks unitTasks;
  private final Idempotency idempotency;

  UnitReturnsApi(ReturnSteps steps, UnitTasks unitTasks, Idempotency idempotency) {
    this.steps = steps;
    this.unitTasks = unitTasks;
    this.idempotency = idempotency;
  }

  @PostMapping("/signing-for")
  @Operation(summary = "The unit's liaison signs for the proposal")
  @ApiResponse(responseCode = "200", description = "The unit works on it")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(responseCode = "422", description = "It does not wait for it (`returns.no-step`)")
  TaskBody signFor(
      @PathVariable long id,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(key, List.of("signing-for", id), id, () -> steps.signFor(id));
  }

  @PostMapping("/return")
  @Operation(
      summary = "The unit's liaison asks to return the proposal",
      description = "The unit's head has to sign. A unit never passes a proposal on itself.")
  @ApiResponse(responseCode = "200", description = "Waits for the signature of the head")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No or too short a reason (`assignment.return-reason-too-short`), no unit"
              + " (`assignment.proposed-unit-missing`), one that has ceased"
              + " (`assignment.unit-replaced`), the unit itself (`assignment.same-unit`), no head on"
              + " record (`assignment.no-head`), refused before"
              + " (`assignment.return-refused-before`), not waiting to be signed for"
              + " (`returns.no-step`)")
  TaskBody ask(
      @PathVariable long id,
      @RequestBody ReturnBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("return", id, body),
        id,
        () -> steps.ask(id, body.reason(), body.proposedUnit()));
  }

  @PostMapping("/return/signature")
  @Operation(
      summary = "The unit's head signs the return, or does not",
      description =
          "Signed within the committee's working days it goes to the handing office; later, its"
              + " leader decides first whether it is heard.")
  @ApiResponse(responseCode = "200", description = "Signed, or back to be signed for")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description = "No reason where one is asked for, or nothing to sign (`returns.no-step`)")
  TaskBody sign(
      @PathVariable long id,
      @RequestBody DecisionBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("signature", id, body),
        id,
        () -> steps.sign(id, body.agrees(), body.comment()));
  }

  @PostMapping("/return/late-decision")
  @Operation(summary = "The handing office's leader decides whether a late return is heard")
  @ApiResponse(responseCode = "200", description = "Heard, or back to be signed for")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description = "No reason, or no late return waits (`returns.no-step`)")
  TaskBody decideLate(
      @PathVariable long id,
      @RequestBody DecisionBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("late-decision", id, body),
        id,
        () -> steps.decideLate(id, body.agrees(), body.comment()));
  }

  @PostMapping("/return/arbitration")
  @Operation(summary = "The handing office gives the task to another unit, or refuses the return")
  @ApiResponse(responseCode = "200", description = "Decided; the new unit has a task of its own")
  @ApiResponse(responseCode = "403", description = NOT_YOURS)
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason, no new unit (`assignment.new-unit-missing`), one that has ceased or is there"
              + " already, or nothing to decide (`returns.no-step`)")
  TaskBody arbitrate(
      @PathVariable long id,
      @RequestBody ArbitrationBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("arbitration", id, body),
        id,
        () -> steps.arbitrate(id, body.grants(), body.newUnit(), body.comment()));
  }

  private TaskBody once(String key, List<Object> request, long id, Runnable step) {
    Supplier<TaskBody> work =
        () -> {
          step.run();
          return TaskBody.of(unitTasks.get(id));
        };
    return idempotency.once(key, request, TaskBody.class, work);
  }

  /**
   * A wish to return.
   *
   * @param reason at least 10 characters
   * @param proposedUnit code of the unit thought responsible
   */
  record ReturnBody(String reason, String proposedUnit) {

    ReturnBody {
      reason = Objects.toString(reason, "");
    }
  }

  /**
   * Yes or no.
   *
   * @param comment why; required, but for a signature that is given
   */
  record DecisionBody(boolean agrees, String comment) {}

  /**
   * A ruling.
   *
   * @param newUnit code of the unit that gets the task, when granted
   */
  record ArbitrationBody(boolean grants, String newUnit, String comment) {}

  /**
   * A unit's task after the step.
   *
   * @param replacedBy id of the task that took its place, or null
   */
  record TaskBody(long id, String unit, String role, String status, Long replacedBy) {

    static TaskBody of(UnitTask task) {
      return new TaskBody(
          task.getId(),
          task.getUnitCode(),
          task.getRole().name(),
          task.getStatus().name(),
          task.getReplacedById());
    }
  }
}
