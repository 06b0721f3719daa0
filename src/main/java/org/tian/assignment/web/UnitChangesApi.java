package org.tian.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.assignment.ReadingUnits;
import org.tian.assignment.ReturnBook;
import org.tian.assignment.ReturnList;
import org.tian.assignment.UnitChange;
import org.tian.assignment.UnitChangeKind;
import org.tian.assignment.UnitChangeOrder;
import org.tian.assignment.UnitChanges;
import org.tian.assignment.UnitReturn;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.CaseAccess;
import org.tian.shared.Refusal;
import org.tian.shared.web.Idempotency;

/** Units of a case, their changes during handling, and the returns of a handing office (HN-6). */
@RestController
@Tag(name = "assignment")
class UnitChangesApi {

  private final UnitTasks unitTasks;
  private final UnitChanges changes;
  private final ReadingUnits reading;
  private final ReturnBook book;
  private final CaseAccess cases;
  private final Idempotency idempotency;

  UnitChangesApi(
      UnitTasks unitTasks,
      UnitChanges changes,
      ReadingUnits reading,
      ReturnBook book,
      CaseAccess cases,
      Idempotency idempotency) {
    this.unitTasks = unitTasks;
    this.changes = changes;
    this.reading = reading;
    this.book = book;
    this.cases = cases;
    this.idempotency = idempotency;
  }

  @GetMapping("/api/v1/proposals/{id}/unit-tasks")
  @Operation(
      summary = "Tasks of units in a case the caller may see, oldest first",
      description = "With returned and changed ones, which point to the task in their place.")
  @ApiResponse(responseCode = "200", description = "May be empty")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  List<TaskBody> tasks(@PathVariable long id) {
    cases.requireVisible(id);
    return unitTasks.ofProposal(id).stream().map(TaskBody::of).toList();
  }

  @GetMapping("/api/v1/proposals/{id}/unit-changes")
  @Operation(summary = "Changes of units during handling, oldest first")
  @ApiResponse(responseCode = "200", description = "May be empty")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  List<ChangeBody> changesOf(@PathVariable long id) {
    cases.requireVisible(id);
    return changes.ofProposal(id).stream().map(ChangeBody::of).toList();
  }

  @PostMapping("/api/v1/proposals/{id}/unit-changes")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Changes the units of a case during handling",
      description =
          "For the office that handed it over, until the reply is signed. `REPLACE` puts `newUnit`"
              + " in the place of a task, `ADD_CO` adds a co-unit, `DROP_CO` drops one, `SWAP_LEAD`"
              + " lets the co-unit of the task lead. In a split `ADD_SPLIT` adds a unit for"
              + " `items`, `DROP_SPLIT` drops the task's unit, and `newUnit`, one of the others,"
              + " takes over what only it answered. `ADD_READING` and `DROP_READING` let `newUnit`"
              + " read the case, or no longer.")
  @ApiResponse(responseCode = "201", description = "The tasks as they are now")
  @ApiResponse(
      responseCode = "403",
      description = "The caller does not hand the case over (`unit-change.not-yours`)")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`assignment.change-reason`), signed or sent already"
              + " (`assignment.change-after-signature`, `assignment.change-after-answer`), a return"
              + " is being decided (`assignment.change-in-return`), the same unit"
              + " (`assignment.same-unit`), one that is there (`assignment.unit-already-there`), the"
              + " only lead (`assignment.drop-only-lead`), suggestions that nobody would answer"
              + " (`assignment.drop-leaves-item`, one for each), no split"
              + " (`assignment.not-split`), one that reads already or does not"
              + " (`assignment.reads-already`, `assignment.reads-not`), or a case by an older"
              + " process (`assignment.change-old-process`)")
  TasksBody change(
      @PathVariable long id,
      @RequestBody OrderBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return idempotency.once(
        key,
        List.of(id, body),
        TasksBody.class,
        () -> {
          changes.change(
              id,
              new UnitChangeOrder(
                  body.kind(), body.unitTask(), body.newUnit(), body.items(), body.reason()));
          return new TasksBody(tasks(id));
        });
  }

  @GetMapping("/api/v1/proposals/{id}/reading-units")
  @Operation(summary = "Codes of the units that only read a case the caller may see")
  @ApiResponse(responseCode = "200", description = "May be empty")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  List<String> reading(@PathVariable long id) {
    cases.requireVisible(id);
    return reading.of(id);
  }

  @GetMapping("/api/v1/unit-returns")
  @Operation(
      summary = "Returns of the proposals that the caller's office hands over, the latest first")
  @ApiResponse(responseCode = "200", description = "A page; may be empty")
  @ApiResponse(
      responseCode = "403",
      description = "The caller is of no handing office (`returns.not-yours`)")
  @ApiResponse(responseCode = "422", description = "Unknown list (`returns.unknown-list`)")
  ReturnPage returns(
      @Parameter(description = "waiting, late, asked or decided")
          @RequestParam(defaultValue = "waiting")
          String list,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false)
          Long after) {
    ReturnList wanted =
        ReturnList.of(list)
            .orElseThrow(
                () ->
                    Refusal.at("list", "returns.unknown-list", "waiting, late, asked, decided")
                        .asException());
    ReturnBook.Page<UnitReturn> page = book.returns(wanted, after, limit);
    return new ReturnPage(page.items().stream().map(ReturnRow::of).toList(), page.next());
  }

  @GetMapping("/api/v1/unit-returns/units")
  @Operation(summary = "How often each unit returns and how often that is granted")
  @ApiResponse(responseCode = "200", description = "The most frequent first; may be empty")
  @ApiResponse(
      responseCode = "403",
      description = "The caller is of no handing office (`returns.not-yours`)")
  List<ReturnBook.UnitCount> byUnit() {
    return book.byUnit();
  }

  /**
   * What to change.
   *
   * @param unitTask id of the task it is about; none for a further unit and for reading units
   * @param newUnit code of the unit that comes in, takes over or reads, or none
   * @param items numbers of the suggestions a further unit of a split answers; none for all
   */
  record OrderBody(
      UnitChangeKind kind, Long unitTask, String newUnit, List<Integer> items, String reason) {}

  /** All tasks of a case. */
  record TasksBody(List<TaskBody> tasks) {}

  /**
   * A unit's task.
   *
   * @param role {@code SOLE}, {@code LEAD}, {@code CO} and others
   * @param replacedBy id of the task that took its place, or null
   * @param overdue when head and office were told that nobody signs for it, or null
   */
  record TaskBody(
      long id,
      String unit,
      String role,
      int round,
      String status,
      Instant offered,
      Instant signedFor,
      Instant answered,
      Instant overdue,
      Long replacedBy) {

    static TaskBody of(UnitTask task) {
      return new TaskBody(
          task.getId(),
          task.getUnitCode(),
          task.getRole().name(),
          task.getRound(),
          task.getStatus().name(),
          task.getOfferedAt(),
          task.getSignedAt(),
          task.getAnsweredAt(),
          task.getSignForRemindedAt(),
          task.getReplacedById());
    }
  }

  /** A change that was made. */
  record ChangeBody(
      long id,
      UnitChangeKind kind,
      String before,
      String after,
      String reason,
      String by,
      Instant at) {

    static ChangeBody of(UnitChange change) {
      return new ChangeBody(
          change.getId(),
          change.getKind(),
          change.getOldUnit(),
          change.getNewUnit(),
          change.getReason(),
          change.getChangedBy(),
          change.getChangedAt());
    }
  }

  /**
   * A page of returns.
   *
   * @param next what to send as {@code after} for the following page, or null at the end
   */
  record ReturnPage(List<ReturnRow> items, Long next) {}

  /** A return with all who had a say in it so far. */
  record ReturnRow(
      long id,
      long proposal,
      long unitTask,
      String unit,
      String role,
      String state,
      String reason,
      String proposedUnit,
      LocalDate lastDay,
      boolean late,
      Instant asked,
      Instant signed,
      String leaderNote,
      String decisionNote,
      String newUnit) {

    static ReturnRow of(UnitReturn one) {
      return new ReturnRow(
          one.getId(),
          one.getProposalId(),
          one.getUnitTaskId(),
          one.getUnitCode(),
          one.getRole().name(),
          one.getState().name(),
          one.getReason(),
          one.getProposedUnit(),
          one.getLastDay(),
          one.isLate(),
          one.getAskedAt(),
          one.getSignedAt(),
          one.getLeaderNote(),
          one.getDecisionNote(),
          one.getNewUnit());
    }
  }
}
