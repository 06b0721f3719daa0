package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.proposal.ProposalVersion;
import org.tian.proposal.ProposalVersions;
import org.tian.proposal.Suggestion;
import org.tian.proposal.SuggestionWords;
import org.tian.proposal.VersionDifference;
import org.tian.proposal.VersionReason;

/** Versions of a proposal's words and the difference between two of them. */
@RestController
@RequestMapping("/api/v1/proposals/{id}/versions")
@Tag(name = "proposals")
class ProposalVersionsApi {

  private final ProposalVersions versions;
  private final SuggestionWords words;

  ProposalVersionsApi(ProposalVersions versions, SuggestionWords words) {
    this.versions = versions;
    this.words = words;
  }

  /** A version without its words. */
  record Listed(int number, VersionReason reason, String person, Instant written, String note) {}

  /** A version with its words. */
  record Whole(
      Listed version,
      String title,
      String situation,
      String analysis,
      List<Suggestion> suggestions) {}

  /** What to remember of a version that is kept by hand. */
  record KeepBody(@Size(max = 200) String note) {}

  @GetMapping
  @Operation(
      summary = "Versions of the words, the latest first",
      description =
          "Readers of a case see what was submitted and each correction; those who speak for the proposal also see the versions of its draft.")
  List<Listed> list(@PathVariable long id) {
    return versions.of(id).stream().map(ProposalVersionsApi::listed).toList();
  }

  @GetMapping("/{number}")
  @Operation(summary = "One version with its words")
  Whole read(@PathVariable long id, @PathVariable int number) {
    ProposalVersion version = versions.get(id, number);
    return new Whole(
        listed(version),
        version.getText().title(),
        version.getText().situation(),
        version.getText().analysis(),
        version.getText().items());
  }

  @GetMapping("/{number}/difference/{later}")
  @Operation(summary = "What was removed and added between two versions, part by part")
  VersionDifference difference(
      @PathVariable long id, @PathVariable int number, @PathVariable int later) {
    return VersionDifference.between(
        versions.get(id, number).getText(), versions.get(id, later).getText(), words::inLines);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Keeps the present words of the caller's draft")
  Listed keep(@PathVariable long id, @Valid @RequestBody(required = false) KeepBody body) {
    return listed(versions.keep(id, body == null ? "" : body.note()));
  }

  @PostMapping("/{number}/restoration")
  @Operation(summary = "Restores a version; answers with the one that holds the words from before")
  Listed restore(@PathVariable long id, @PathVariable int number) {
    return listed(versions.restore(id, number));
  }

  private static Listed listed(ProposalVersion version) {
    return new Listed(
        version.getNumber(),
        version.getReason(),
        version.getPersonId(),
        version.getWrittenAt(),
        version.getNote());
  }
}
