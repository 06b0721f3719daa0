package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalPage;
import org.tian.proposal.ProposalSearch;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalSubmission;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.Proposals;

/** Drafting, submitting, reading and searching proposals. */
@RestController
@RequestMapping("/api/v1/proposals")
@Tag(name = "proposals", description = "Drafting, submission, reading, search")
class ProposalApi {

  private final ProposalDrafts drafts;
  private final ProposalSubmission submission;
  private final ProposalWithdrawal withdrawal;
  private final Proposals proposals;
  private final ProposalBodies bodies;

  ProposalApi(
      ProposalDrafts drafts,
      ProposalSubmission submission,
      ProposalWithdrawal withdrawal,
      Proposals proposals,
      ProposalBodies bodies) {
    this.drafts = drafts;
    this.submission = submission;
    this.withdrawal = withdrawal;
    this.proposals = proposals;
    this.bodies = bodies;
  }

  @PostMapping
  @Operation(summary = "Begins a draft for the caller")
  ResponseEntity<ProposalBody> create(
      @Valid @RequestBody DraftBody body,
      @Parameter(description = "Sent again with the same key, the call gives the same draft")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Size(min = 1, max = 80)
          String key) {
    Proposal draft =
        key == null ? drafts.create(body.committee(), body.content()) : once(body, key);
    return ResponseEntity.created(URI.create("/api/v1/proposals/" + draft.getId()))
        .eTag(Long.toString(draft.getVersion()))
        .body(bodies.of(draft));
  }

  private Proposal once(DraftBody body, String key) {
    try {
      return drafts.createOnce(body.committee(), body.content(), key);
    } catch (DataIntegrityViolationException sentTwiceAtOnce) {
      return drafts.createOnce(body.committee(), body.content(), key);
    }
  }

  @PutMapping("/{id}")
  @Operation(summary = "Replaces a draft; If-Match carries the version that was read")
  ResponseEntity<ProposalBody> change(
      @PathVariable long id,
      @RequestHeader(HttpHeaders.IF_MATCH) String version,
      @Valid @RequestBody DraftBody body) {
    return answer(drafts.change(id, VersionTag.read(version), body.content()));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Deletes a draft")
  ResponseEntity<Void> delete(@PathVariable long id) {
    drafts.delete(id);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/submission")
  @Operation(summary = "Submits a draft: it gets its flow number and goes to review")
  ResponseEntity<ProposalBody> submit(
      @PathVariable long id, @Valid @RequestBody(required = false) SubmissionBody body) {
    return answer(submission.submit(id, SubmissionBody.typeOf(body)));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Takes a submitted proposal back, as long as it has not been answered")
  ResponseEntity<ProposalBody> withdraw(
      @PathVariable long id, @Valid @RequestBody WithdrawalBody body) {
    withdrawal.withdraw(id, body.reason());
    return answer(proposals.read(id));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Reads a proposal the caller may see")
  ResponseEntity<ProposalBody> read(@PathVariable long id) {
    return answer(proposals.read(id));
  }

  @GetMapping
  @Operation(summary = "Searches what the caller may see, the latest first")
  ProposalPage search(
      @Parameter(description = "Words in title, numbers or text") @RequestParam(defaultValue = "")
          String q,
      @RequestParam(defaultValue = "") List<ProposalStatus> status,
      @RequestParam(required = false) String committee,
      @Parameter(description = "Only what the caller proposes or signs")
          @RequestParam(defaultValue = "false")
          boolean mine,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          Long after) {
    return proposals.search(new ProposalSearch(q, status, committee, mine, limit, after));
  }

  private ResponseEntity<ProposalBody> answer(Proposal proposal) {
    return ResponseEntity.ok().eTag(Long.toString(proposal.getVersion())).body(bodies.of(proposal));
  }
}
