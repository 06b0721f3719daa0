package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.proposal.CoSigning;

/** Inviting members to a joint proposal, and their answers. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@Tag(name = "proposals")
class CoSignatureApi {

  private final CoSigning coSigning;

  CoSignatureApi(CoSigning coSigning) {
    this.coSigning = coSigning;
  }

  @PutMapping("/co-signers/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Asks a member to sign the caller's joint draft")
  void invite(@PathVariable long id, @PathVariable String person) {
    coSigning.invite(id, person);
  }

  @DeleteMapping("/co-signers/{person}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes an invitation or a signature off the caller's joint draft")
  void remove(@PathVariable long id, @PathVariable String person) {
    coSigning.remove(id, person);
  }

  @PostMapping("/co-signatures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "The invited caller signs or declines")
  void answer(@PathVariable long id, @Valid @RequestBody CoSignatureBody body) {
    switch (body.answer()) {
      case ACCEPT -> coSigning.accept(id, body.opinion());
      case DECLINE -> coSigning.decline(id, body.opinion());
    }
  }
}
