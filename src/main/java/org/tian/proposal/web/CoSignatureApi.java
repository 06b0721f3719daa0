package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.proposal.CoSigner;
import org.tian.proposal.CoSigning;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.web.Idempotency;

/** Inviting members to a joint proposal, and their answers. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@Tag(name = "proposals")
class CoSignatureApi {

  private final CoSigning coSigning;
  private final ProposalBodies bodies;
  private final Idempotency idempotency;

  CoSignatureApi(CoSigning coSigning, ProposalBodies bodies, Idempotency idempotency) {
    this.coSigning = coSigning;
    this.bodies = bodies;
    this.idempotency = idempotency;
  }

  @PostMapping("/co-signatures")
  @Operation(
      summary = "Invites members to the caller's joint draft, or answers the caller's invitation",
      description =
          "All of several invitations or none. Sent again with the same `Idempotency-Key`, the call"
              + " gives the first answer.")
  CoSignaturesBody inviteOrAnswer(
      @PathVariable long id,
      @Valid @RequestBody CoSignatureBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    if (!body.isInvitation() && !body.isAnswer()) {
      throw Refusal.of("proposal.co-signature-what").asException();
    }
    return idempotency.once(
        key,
        List.of(id, body),
        CoSignaturesBody.class,
        () -> body.isInvitation() ? invited(id, body.invite()) : answered(id, body));
  }

  @PostMapping("/co-signatures/confirmation")
  @Operation(summary = "Asks those who signed other words than the present ones to confirm")
  CoSignaturesBody askToConfirm(@PathVariable long id) {
    coSigning.askToConfirm(id);
    return of(coSigning.of(id));
  }

  @PutMapping("/co-signers/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Asks one member to sign the caller's joint draft")
  void invite(@PathVariable long id, @PathVariable String person) {
    coSigning.invite(id, person);
  }

  @DeleteMapping("/co-signers/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes an invitation or a signature off the caller's joint draft")
  void remove(@PathVariable long id, @PathVariable String person) {
    coSigning.remove(id, person);
  }

  private CoSignaturesBody invited(long id, List<String> persons) {
    persons.stream().distinct().forEach(person -> coSigning.invite(id, person));
    return of(coSigning.of(id));
  }

  private CoSignaturesBody answered(long id, CoSignatureBody body) {
    switch (body.answer()) {
      case ACCEPT -> coSigning.accept(id, body.opinion());
      case DECLINE -> coSigning.decline(id, body.opinion());
    }
    String caller = CurrentActor.get().personId();
    return of(coSigning.of(id).stream().filter(one -> one.getPersonId().equals(caller)).toList());
  }

  private CoSignaturesBody of(List<CoSigner> coSigners) {
    return new CoSignaturesBody(coSigners.stream().map(bodies::signer).toList());
  }
}
