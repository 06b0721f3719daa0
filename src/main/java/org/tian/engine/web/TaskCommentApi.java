package org.tian.engine.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.engine.TaskComment;
import org.tian.engine.TaskComments;

/** What colleagues say about a task, for programs. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/comments")
@Tag(name = "Tasks")
class TaskCommentApi {

  private static final int MAX_LIMIT = 200;

  private final TaskComments comments;

  TaskCommentApi(TaskComments comments) {
    this.comments = comments;
  }

  @GetMapping
  @Operation(summary = "Gives what is said about a task, the latest first")
  CommentPage list(
      @PathVariable String taskId,
      @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "`next` of the page before") @RequestParam(required = false)
          Long before) {
    int size = Math.max(1, Math.min(limit, MAX_LIMIT));
    List<TaskComment> found = comments.of(taskId, before, size + 1);
    List<CommentBody> shown = found.stream().limit(size).map(CommentBody::of).toList();
    return new CommentPage(shown, found.size() > size ? shown.get(size - 1).id() : null);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds a word about a task, 1 to 2,000 characters; it is never changed")
  CommentBody add(@PathVariable String taskId, @RequestBody NewComment body) {
    return CommentBody.of(comments.add(taskId, body.text()));
  }

  /** A word to add. */
  record NewComment(String text) {}

  /** A page; {@code next} is null at the end. */
  record CommentPage(List<CommentBody> items, Long next) {}

  /** A word that was said. */
  record CommentBody(Long id, String person, String text, Instant writtenAt) {

    static CommentBody of(TaskComment comment) {
      return new CommentBody(
          comment.getId(), comment.getPersonId(), comment.getText(), comment.getWrittenAt());
    }
  }
}
