package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.proposal.BodyConfirmations;
import org.tian.shared.Texts;

/** Bodies that propose together, and the confirmation of their heads. */
@Controller
@RequestMapping("/desk/proposals/{id}/bodies")
class BodiesController {

  private final BodyConfirmations confirmations;
  private final Texts texts;

  BodiesController(BodyConfirmations confirmations, Texts texts) {
    this.confirmations = confirmations;
    this.texts = texts;
  }

  @PostMapping
  String add(@PathVariable long id, @RequestParam String body) {
    confirmations.add(id, body);
    return back(id);
  }

  @PostMapping("/removal")
  String remove(@PathVariable long id, @RequestParam String body) {
    confirmations.remove(id, body);
    return back(id);
  }

  @PostMapping("/request")
  String ask(@PathVariable long id, RedirectAttributes flash) {
    confirmations.ask(id);
    return done(id, flash, "desk.bodies.done.asked");
  }

  @PostMapping("/answer")
  String answer(
      @PathVariable long id,
      @RequestParam String body,
      @RequestParam boolean confirm,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    if (confirm) {
      confirmations.confirm(id, body);
      return done(id, flash, "desk.bodies.done.confirmed");
    }
    confirmations.refuse(id, body, reason);
    return done(id, flash, "desk.bodies.done.refused");
  }

  private String done(long id, RedirectAttributes flash, String text) {
    flash.addFlashAttribute("done", texts.of(text));
    return back(id);
  }

  private static String back(long id) {
    return "redirect:/desk/proposals/" + id + "/preview";
  }
}
