package org.tian.desk;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.organisation.SignIn;

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
  String login(
      Principal principal,
      @RequestParam(required = false) String error,
      HttpSession session,
      Model model) {
    if (principal != null) {
      return "redirect:/desk";
    }
    model.addAttribute("error", error == null ? "" : error);
    model.addAttribute("givenId", Objects.toString(session.getAttribute(SignIn.GIVEN_ID), ""));
    session.removeAttribute(SignIn.GIVEN_ID);
    return "login";
  }
}
