package org.tian.desk;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.SignIn;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Change of one's own password. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

  private final SignIn signIn;
  private final Texts texts;

  PasswordController(SignIn signIn, Texts texts) {
    this.signIn = signIn;
    this.texts = texts;
  }

  @GetMapping
  String form(Model model) {
    return page(model, List.of());
  }

  @PostMapping
  String change(
      Principal principal,
      @RequestParam String present,
      @RequestParam String wanted,
      @RequestParam String repeated,
      Model model,
      RedirectAttributes flash) {
    if (!wanted.equals(repeated)) {
      return page(model, List.of(Refusal.at("repeated", "password.repeated")));
    }
    try {
      signIn.changePassword(principal.getName(), present, wanted);
    } catch (RefusedException refused) {
      return page(model, refused.refusals());
    }
    flash.addFlashAttribute("done", texts.of("desk.password.done"));
    return "redirect:/desk";
  }

  private String page(Model model, List<Refusal> refusals) {
    model.addAttribute("problems", Problem.of(refusals, texts));
    model.addAttribute("min", SignIn.PASSWORD_MIN_LENGTH);
    model.addAttribute("max", SignIn.PASSWORD_MAX_LENGTH);
    return "password";
  }
}
