package org.tian.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.engine.office.OfficeHistory;
import org.tian.engine.office.OperationRow;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** What an office has done with a task so far. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/operations/history")
@Tag(name = "Office operations")
class OperationHistoryApi {

  private final OfficeHistory history;
  private final OperationNames names;
  private final Formats formats;
  private final Texts texts;

  OperationHistoryApi(OfficeHistory history, OperationNames names, Formats formats, Texts texts) {
    this.history = history;
    this.names = names;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping
  @Operation(
      summary = "Lists what was done with a task, and what brought it here",
      description = "Oldest first, with names in the reader's language and each reason.")
  List<Line> history(@PathVariable String taskId) {
    return history.of(taskId).stream().map(this::line).toList();
  }

  private Line line(OperationRow row) {
    return new Line(
        row.getOperation().code(),
        texts.nameOf("office", row.getOperation()),
        row.getTaskId(),
        names.step(row.getTaskKey()),
        names.person(row.getPersonId()),
        names.targets(row.getTarget()),
        row.getReason(),
        row.getDoneAt(),
        formats.moment(row.getDoneAt()));
  }

  /**
   * One operation that was done.
   *
   * @param by who did it, or empty when the program did
   * @param target persons or step it went to, in words; may be empty
   * @param when the moment as people write it
   */
  record Line(
      String operation,
      String name,
      String taskId,
      String step,
      String by,
      String target,
      String reason,
      Instant doneAt,
      String when) {}
}
