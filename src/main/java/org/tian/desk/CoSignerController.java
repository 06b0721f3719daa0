package org.tian.desk;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tian.proposal.CoSigning;
import org.tian.proposal.Proposals;

/** The first proposer asks members to sign, takes that back, and asks again. */
@Controller
@ResponseBody
@RequestMapping("/desk/proposals/{id}/co-signers")
class CoSignerController {

  private final CoSigning coSigning;
  private final Proposals proposals;
  private final CoSigningViews views;

  CoSignerController(CoSigning coSigning, Proposals proposals, CoSigningViews views) {
    this.coSigning = coSigning;
    this.proposals = proposals;
    this.views = views;
  }

  @PostMapping
  CoSigningView invite(@PathVariable long id, @RequestBody Map<String, String> person) {
    coSigning.invite(id, person.getOrDefault("id", ""));
    return shown(id);
  }

  @PostMapping("/confirmation")
  CoSigningView askToConfirm(@PathVariable long id) {
    coSigning.askToConfirm(id);
    return shown(id);
  }

  @DeleteMapping("/{personId}")
  CoSigningView remove(@PathVariable long id, @PathVariable String personId) {
    coSigning.remove(id, personId);
    return shown(id);
  }

  private CoSigningView shown(long id) {
    return views.of(proposals.read(id));
  }
}
