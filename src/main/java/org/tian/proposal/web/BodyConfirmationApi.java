package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.organisation.Directory;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmationState;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.Proposals;

/** The bodies of a collective proposal and the confirmation of their heads. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@Tag(name = "proposals")
class BodyConfirmationApi {

  private final BodyConfirmations confirmations;
  private final Proposals proposals;
  private final Directory directory;

  BodyConfirmationApi(BodyConfirmations confirmations, Proposals proposals, Directory directory) {
    this.confirmations = confirmations;
    this.proposals = proposals;
    this.directory = directory;
  }

  /** A body and what its head said. */
  record Confirmation(
      String body,
      String name,
      BodyConfirmationState state,
      Instant asked,
      String person,
      Instant answered,
      String reason) {}

  @GetMapping("/body-confirmations")
  @Operation(summary = "The proposing bodies, the first one first, and what their heads said")
  List<Confirmation> list(@PathVariable long id) {
    return confirmations.of(proposals.read(id)).stream().map(this::told).toList();
  }

  @PostMapping("/body-confirmations")
  @Operation(summary = "The caller, head of a proposing body, confirms the draft or refuses")
  List<Confirmation> answer(@PathVariable long id, @Valid @RequestBody BodyConfirmationBody body) {
    switch (body.answer()) {
      case CONFIRM -> confirmations.confirm(id, body.body());
      case REFUSE -> confirmations.refuse(id, body.body(), body.reason());
    }
    return list(id);
  }

  @PostMapping("/body-confirmations/request")
  @Operation(summary = "Asks the heads of all bodies that have not confirmed the present words")
  List<Confirmation> ask(@PathVariable long id) {
    confirmations.ask(id);
    return list(id);
  }

  @PutMapping("/bodies/{body}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Lets another body propose along")
  void add(@PathVariable long id, @PathVariable String body) {
    confirmations.add(id, body);
  }

  @DeleteMapping("/bodies/{body}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes another body off the draft")
  void remove(@PathVariable long id, @PathVariable String body) {
    confirmations.remove(id, body);
  }

  private Confirmation told(BodyConfirmation one) {
    return new Confirmation(
        one.getBodyCode(),
        directory.nameOf(one.getBodyCode()),
        one.getState(),
        one.getAskedAt(),
        one.getPersonId(),
        one.getAnsweredAt(),
        one.getReason());
  }
}
