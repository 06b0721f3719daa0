package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.engine.office.Copies;
import org.tian.engine.office.CopyView;
import org.tian.shared.Texts;

/** The receipt for what was copied to the reader. */
@Controller
class CopyController {

  private final Copies copies;
  private final Texts texts;

  CopyController(Copies copies, Texts texts) {
    this.copies = copies;
    this.texts = texts;
  }

  @PostMapping("/desk/copies/{copyId}/receipt")
  String confirm(@PathVariable long copyId, RedirectAttributes flash) {
    CopyView copy = copies.confirm(copyId);
    flash.addFlashAttribute("done", texts.of("operations.done.receipt"));
    return "redirect:" + (copy.page() == null ? "/desk" : copy.page());
  }
}
