package org.tian.desk;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: landing page and sign-in form. */
@Controller
class EntryController {

  @GetMapping("/")
  String landing(
      Principal principal, @RequestParam(required = false) String signedout, Model model) {
    if (principal != null) {
      return "redirect:/desk";
    }
    model.addAttribute("signedOut", signedout != null);
    return "landing";
  }

  @GetMapping("/login")
  String login(Principal principal, @RequestParam(required = false) String error, Model model) {
    if (principal != null) {
      return "redirect:/desk";
    }
    model.addAttribute("error", error == null ? "" : error);
    return "login";
  }
}
