package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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
import org.tian.proposal.CaseMark;
import org.tian.proposal.CaseMarking;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalPage;
import org.tian.proposal.ProposalSearch;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.ProposalSubmission;
import org.tian.proposal.ProposalWithdrawal;
import org.tian.proposal.Proposals;
import org.tian.proposal.SubmissionConsent;
import org.tian.proposal.SubmissionType;
import org.tian.shared.web.Idempotency;

/** Drafting, submitting, reading and searching proposals. */
@RestController
@RequestMapping("/api/v1/proposals")
@Tag(name = "proposals", description = "Drafting, submission, reading, search")
class ProposalApi {

  private final ProposalDrafts drafts;
  private final ProposalSubmission submission;
  private final ProposalWithdrawal withdrawal;
  private final Proposals proposals;
  private final CaseMarking marking;
  private final ProposalBodies bodies;
  private final Idempotency idempotency;

  ProposalApi(
      ProposalDrafts drafts,
      ProposalSubmission submission,
      ProposalWithdrawal withdrawal,
      Proposals proposals,
      CaseMarking marking,
      ProposalBodies bodies,
      Idempotency idempotency) {
    this.drafts = drafts;
    this.submission = submission;
    this.withdrawal = withdrawal;
    this.proposals = proposals;
    this.marking = marking;
    this.bodies = bodies;
    this.idempotency = idempotency;
  }

  @PostMapping
  @Operation(
      summary = "Begins a draft for the caller",
      description = "Sent again with the same `Idempotency-Key`, the call gives the same draft.")
  ResponseEntity<ProposalBody> create(
      @Valid @RequestBody DraftBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    ProposalBody draft =
        idempotency.once(
            key,
            body,
            ProposalBody.class,
            () -> bodies.of(drafts.create(body.committee(), body.content())));
    return ResponseEntity.created(URI.create("/api/v1/proposals/" + draft.id()))
        .eTag(Long.toString(draft.version()))
        .body(draft);
  }

  @PutMapping("/{id}")
  @Operation(summary = "Replaces a draft; If-Match carries the version that was read")
  ResponseEntity<ProposalBody> change(
      @PathVariable long id,
      @RequestHeader(HttpHeaders.IF_MATCH) String version,
      @Valid @RequestBody DraftBody body) {
    return answer(bodies.of(drafts.change(id, VersionTag.read(version), body.content())));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Deletes a draft")
  ResponseEntity<Void> delete(@PathVariable long id) {
    drafts.delete(id);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/submission")
  @Operation(
      summary = "Submits a draft: it gets its flow number and goes to review",
      description = "Sent again with the same `Idempotency-Key`, the call gives the first answer.")
  ResponseEntity<ProposalBody> submit(
      @PathVariable long id,
      @Valid @RequestBody(required = false) SubmissionBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    SubmissionType type = SubmissionBody.typeOf(body);
    SubmissionConsent consent = SubmissionBody.consentOf(body);
    return answer(
        idempotency.once(
            key,
            List.of(id, type, consent),
            ProposalBody.class,
            () -> bodies.of(submission.submit(id, type, consent))));
  }

  @PostMapping("/{id}/withdrawal")
  @Operation(summary = "Takes a submitted proposal back, as long as it has not been answered")
  ResponseEntity<ProposalBody> withdraw(
      @PathVariable long id, @Valid @RequestBody WithdrawalBody body) {
    withdrawal.withdraw(id, body.reason());
    return answer(bodies.of(proposals.read(id)));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Reads a proposal the caller may see")
  ResponseEntity<ProposalBody> read(@PathVariable long id) {
    return answer(bodies.of(proposals.read(id)));
  }

  @GetMapping
  @Operation(summary = "Searches what the caller may see, the latest first")
  ProposalPage search(
      @Parameter(description = "Words in title, numbers or text") @RequestParam(defaultValue = "")
          String q,
      @RequestParam(defaultValue = "") List<ProposalStatus> status,
      @RequestParam(required = false) String committee,
      @Parameter(description = "One of the keywords, whole") @RequestParam(required = false)
          String keyword,
      @Parameter(description = "KEY, SECRET or CLOSED") @RequestParam(required = false)
          CaseMark mark,
      @Parameter(description = "Only what the caller proposes or signs")
          @RequestParam(defaultValue = "false")
          boolean mine,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          Long after) {
    return proposals.search(
        new ProposalSearch(
            q, status, committee, mine, limit, after, null, List.of(), keyword, mark));
  }

  @PutMapping("/{id}/marks")
  @Operation(
      summary = "Marks a case: keywords, key recommendation, secret, not to be published",
      description = "For office, reviewers and director. What is left out stays as it is.")
  ResponseEntity<ProposalBody> mark(@PathVariable long id, @RequestBody MarksBody body) {
    marking.change(id, body.toChange());
    return answer(bodies.of(proposals.read(id)));
  }

  private static ResponseEntity<ProposalBody> answer(ProposalBody proposal) {
    return ResponseEntity.ok().eTag(Long.toString(proposal.version())).body(proposal);
  }
}
