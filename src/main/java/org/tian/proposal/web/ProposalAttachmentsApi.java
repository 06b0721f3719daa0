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
import org.tian.proposal.ProposalAttachments;

/** Files of a proposal: list, fetch, attach, remove. */
@RestController
@RequestMapping("/api/v1/proposals/{id}/attachments")
@Tag(name = "proposals")
class ProposalAttachmentsApi {

  private final ProposalAttachments attachments;

  ProposalAttachmentsApi(ProposalAttachments attachments) {
    this.attachments = attachments;
  }

  @GetMapping
  @Operation(summary = "Files attached to the proposal, oldest first")
  List<AttachmentRow> list(@PathVariable long id) {
    return attachments.of(id).stream().map(AttachmentRow::of).toList();
  }

  @GetMapping("/{attachmentId}")
  @Operation(summary = "One file, to be saved")
  ResponseEntity<Resource> fetch(@PathVariable long id, @PathVariable long attachmentId) {
    Attachment attachment = attachments.get(id, attachmentId);
    return FileDownload.of(attachment, attachments.open(attachment));
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Attaches a file while the proposal is a draft or returned for correction")
  AttachmentRow attach(@PathVariable long id, @RequestParam MultipartFile file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return AttachmentRow.of(attachments.add(id, file.getOriginalFilename(), content));
    }
  }

  @DeleteMapping("/{attachmentId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Removes a file as long as one could be attached")
  void remove(@PathVariable long id, @PathVariable long attachmentId) {
    attachments.remove(id, attachmentId);
  }
}
