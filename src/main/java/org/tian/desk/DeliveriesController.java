package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.handling.delivery.ReplyDeliveries;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;

/** Delivery of the replies to a case, and the receipt with one click. */
@Controller
@RequestMapping("/desk/cases/{id}")
class DeliveriesController {

  private final DeliveriesViews views;
  private final ReplyDeliveries deliveries;
  private final Texts texts;

  DeliveriesController(DeliveriesViews views, ReplyDeliveries deliveries, Texts texts) {
    this.views = views;
    this.deliveries = deliveries;
    this.texts = texts;
  }

  @GetMapping("/deliveries")
  String show(@PathVariable long id, Model model) {
    model.addAttribute("view", views.of(id));
    return "handling/deliveries";
  }

  @PostMapping("/replies/{replyId}/receipt")
  String sign(
      @PathVariable long id,
      @PathVariable long replyId,
      @RequestParam(defaultValue = "") String note,
      Model model,
      RedirectAttributes flash) {
    try {
      deliveries.sign(replyId, note);
    } catch (RefusedException refused) {
      model.addAttribute("problems", Problem.of(refused.refusals(), texts));
      model.addAttribute("typed", note);
      return show(id, model);
    }
    flash.addFlashAttribute("done", texts.of("delivery.receipt.done"));
    return "redirect:/desk/cases/" + id + "/deliveries";
  }
}
