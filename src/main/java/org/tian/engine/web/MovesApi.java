package org.tian.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.engine.WorkItem;
import org.tian.engine.office.CaseStops;
import org.tian.engine.office.StepMoves;
import org.tian.shared.Texts;

/** Return, withdrawal, jump, suspension, resumption and termination, for programs and pages. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}")
@Tag(name = "Office operations")
class MovesApi {

  private final StepMoves moves;
  private final CaseStops stops;
  private final Texts texts;
  private final Clock clock;

  MovesApi(StepMoves moves, CaseStops stops, Texts texts, Clock clock) {
    this.moves = moves;
    this.stops = stops;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/return")
  @Operation(
      summary = "Returns the case to a step that was passed",
      description =
          "`target` is the value of a choice of the offer, or STARTER for the first step. Gives the"
              + " tasks that have come into being.")
  Moved returnTo(
      @Parameter(description = "Task the person may work on") @PathVariable String taskId,
      @RequestBody MoveBody body) {
    return moved(moves.returnTo(taskId, body.target(), body.reason()));
  }

  @PostMapping("/withdrawal")
  @Operation(
      summary = "Takes back the person's own last step",
      description = "While nobody has acted on what followed.")
  Moved withdraw(
      @Parameter(description = "Task the person completed") @PathVariable String taskId,
      @RequestBody ReasonBody body) {
    return moved(moves.withdraw(taskId, body.reason()));
  }

  @PostMapping("/jump")
  @Operation(
      summary = "Puts the case at another step",
      description = "For process administrators; `target` is the element id of a user task.")
  Moved jump(@PathVariable String taskId, @RequestBody MoveBody body) {
    return moved(moves.jump(taskId, body.target(), body.reason()));
  }

  @PostMapping("/suspension")
  @Operation(summary = "Lets the case stand still", description = "For those who keep the case.")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void suspend(@PathVariable String taskId, @RequestBody ReasonBody body) {
    stops.suspend(taskId, body.reason());
  }

  @PostMapping("/resumption")
  @Operation(summary = "Lets the case go on", description = "For those who keep the case.")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resume(@PathVariable String taskId, @RequestBody ReasonBody body) {
    stops.resume(taskId, body.reason());
  }

  @PostMapping("/termination")
  @Operation(summary = "Ends the case", description = "For those who keep the case.")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void terminate(@PathVariable String taskId, @RequestBody ReasonBody body) {
    stops.terminate(taskId, body.reason());
  }

  private Moved moved(List<WorkItem> items) {
    return new Moved(
        items.stream()
            .map(
                item ->
                    TaskCard.of(
                        item,
                        texts.orElse("stage." + item.processKey(), item.processKey()),
                        clock.instant()))
            .toList());
  }

  /** Where to and why. */
  record MoveBody(String target, String reason) {}

  /** Why. */
  record ReasonBody(String reason) {}

  /** The tasks that have come into being. */
  record Moved(List<TaskCard> tasks) {}
}
