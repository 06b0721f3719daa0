package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tian.document.Attachment;
import org.tian.document.FileDownload;
import org.tian.proposal.TaskFiles;

/** Files beside a task: list, fetch, add, remove. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/files")
@Tag(name = "Tasks")
class TaskFilesApi {

  private final TaskFiles files;

  TaskFilesApi(TaskFiles files) {
    this.files = files;
  }

  @GetMapping
  @Operation(summary = "Files that colleagues put beside the task, oldest first")
  List<AttachmentRow> list(@PathVariable String taskId) {
    return files.of(taskId).stream().map(AttachmentRow::of).toList();
  }

  @GetMapping("/{fileId}")
  @Operation(summary = "One file, to be saved")
  ResponseEntity<Resource> fetch(@PathVariable String taskId, @PathVariable long fileId) {
    Attachment file = files.get(taskId, fileId);
    return FileDownload.of(file, files.open(file));
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Puts a file beside the task, by anybody who may read it")
  AttachmentRow add(@PathVariable String taskId, @RequestParam MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return AttachmentRow.of(files.add(taskId, file.getOriginalFilename(), content));
    }
  }

  @DeleteMapping("/{fileId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes an own file away")
  void remove(@PathVariable String taskId, @PathVariable long fileId) {
    files.remove(taskId, fileId);
  }
}
