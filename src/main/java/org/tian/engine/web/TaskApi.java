package org.tian.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.engine.ActingPerson;
import org.tian.engine.InboxFilter;
import org.tian.engine.InboxFilters;
import org.tian.engine.TaskForm;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.shared.web.Idempotency;

/** The inbox and the operations on tasks, for programs. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks", description = "Inbox of the signed-in person, forms and task operations")
class TaskApi {

  private final WorkItems items;
  private final InboxFilters filters;
  private final TaskOperations operations;
  private final Idempotency idempotency;
  private final Texts texts;
  private final Clock clock;

  TaskApi(
      WorkItems items,
      InboxFilters filters,
      TaskOperations operations,
      Idempotency idempotency,
      Texts texts,
      Clock clock) {
    this.items = items;
    this.filters = filters;
    this.operations = operations;
    this.idempotency = idempotency;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Lists the signed-in person's tasks",
      description =
          "todo: claimed by me or offered to my groups, also for whom I stand in; claimed: mine; done:"
              + " completed by me; started: where the cases stand that I started; copied: sent to me"
              + " for reading; unit: open work of the bodies I lead; team: open work of my groups,"
              + " whoever holds it. Page on with `after`.")
  TaskPage list(
      @Parameter(description = "todo, claimed, done, started, copied, unit or team")
          @RequestParam(defaultValue = "todo")
          String list,
      @Parameter(
              description =
                  "Words that all stand in case number, title, proposer, unit, step or stage")
          @RequestParam(required = false)
          String q,
      @Parameter(
              description =
                  "due, arrived, number, title, stage, step, unit, proposer or (done) closed; with a"
                      + " minus the other way round")
          @RequestParam(defaultValue = "")
          String sort,
      @Parameter(
              description =
                  "Such as step:Task_ReviewProposal,held:free; stage, step, unit, held (free, mine or"
                      + " a person), light (late, near, good, none), age in working days (3, 7, 15,"
                      + " over)")
          @RequestParam(defaultValue = "")
          String filter,
      @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false)
          String after) {
    WorkList wanted = WorkList.of(list).orElseThrow(() -> unknownList());
    WorkItemPage page =
        items.list(
            wanted,
            person(),
            new WorkItemQuery(
                q,
                sort.isEmpty() ? null : sortOf(sort),
                sort.startsWith("-"),
                filters.now(InboxFilter.parse(filter), person()),
                limit,
                after));
    return new TaskPage(
        page.items().stream()
            .map(item -> shown(item, page.standingInFor().get(item.taskId())))
            .toList(),
        page.next());
  }

  @GetMapping("/{taskId}")
  @Operation(summary = "Gives a task that stands in one of the person's lists")
  TaskCard get(@PathVariable String taskId) {
    return shown(mine(taskId));
  }

  @GetMapping("/{taskId}/form")
  @Operation(
      summary = "Gives the form of an open task",
      description = "The form-js schema, the data it shows at first and the person's own draft.")
  TaskForm form(@PathVariable String taskId) {
    mine(taskId);
    return operations.form(taskId);
  }

  @PostMapping("/{taskId}/claim")
  @Operation(summary = "Claims a task of one of the person's groups")
  TaskCard claim(@PathVariable String taskId) {
    mine(taskId);
    operations.claim(taskId);
    return get(taskId);
  }

  @PostMapping("/{taskId}/unclaim")
  @Operation(summary = "Gives a claimed task back to its group")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unclaim(@PathVariable String taskId) {
    mine(taskId);
    operations.unclaim(taskId);
  }

  @PostMapping("/{taskId}/take-over")
  @Operation(
      summary = "Takes over a task that a colleague has claimed and lets lie",
      description = "For those the step allows, after the committee's days; the reason is kept.")
  TaskCard takeOver(@PathVariable String taskId, @RequestBody TakeOverBody body) {
    if (operations.standing(taskId).takeOverFrom().isEmpty()) {
      mine(taskId);
    }
    operations.takeOver(taskId, body.reason());
    return get(taskId);
  }

  /** Why a task is taken over. */
  record TakeOverBody(String reason) {}

  @PostMapping("/{taskId}/completion")
  @Operation(
      summary = "Completes a task with the values of its form",
      description =
          "The body is an object by field key. With an `Idempotency-Key` a repeated call gives the"
              + " first one's answer instead of doing the step twice.")
  TaskCard complete(
      @PathVariable String taskId,
      @RequestHeader(name = Idempotency.HEADER, required = false) String requestKey,
      @RequestBody Map<String, Object> values) {
    return idempotency.once(
        requestKey,
        Map.of("completion", taskId, "values", values),
        TaskCard.class,
        () -> {
          mine(taskId);
          operations.complete(taskId, values);
          // a delegate who has given the task back may not see it any more
          return shown(items.find(taskId).orElseThrow());
        });
  }

  /** Whether a task exists that does not concern the person is not told. */
  private WorkItem mine(String taskId) {
    return items
        .find(taskId)
        .filter(item -> items.concerns(taskId, person()))
        .orElseThrow(() -> Refusal.of("task.not-found").asException());
  }

  private TaskCard shown(WorkItem item) {
    return shown(item, null);
  }

  private TaskCard shown(WorkItem item, String standingInFor) {
    String stage = texts.of("stage." + item.processKey());
    return TaskCard.of(item, stage, standingInFor, clock.instant());
  }

  private static String person() {
    return ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }

  private static WorkItemQuery.Sort sortOf(String code) {
    String allowed =
        Arrays.stream(WorkItemQuery.Sort.values())
            .map(WorkItemQuery.Sort::code)
            .collect(Collectors.joining(", "));
    return WorkItemQuery.Sort.of(code.startsWith("-") ? code.substring(1) : code)
        .orElseThrow(() -> Refusal.at("sort", "list.unknown-sort", allowed).asException());
  }

  private static RuntimeException unknownList() {
    String allowed =
        Arrays.stream(WorkList.values()).map(WorkList::code).collect(Collectors.joining(", "));
    return Refusal.at("list", "list.unknown", allowed).asException();
  }
}
