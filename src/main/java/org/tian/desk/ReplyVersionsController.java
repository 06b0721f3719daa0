package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Versions of the replies to a case: drafts for those who work on them, rounds side by side. */
@Controller
class ReplyVersionsController {

  private final ReplyVersionsViews views;

  ReplyVersionsController(ReplyVersionsViews views) {
    this.views = views;
  }

  @GetMapping("/desk/cases/{id}/reply-versions")
  String show(
      @PathVariable long id,
      @RequestParam(required = false) Long from,
      @RequestParam(required = false) Long to,
      @RequestParam(defaultValue = "inline") String view,
      Model model) {
    model.addAttribute("view", views.of(id, from, to, view.equals("side")));
    return "handling/versions";
  }
}
