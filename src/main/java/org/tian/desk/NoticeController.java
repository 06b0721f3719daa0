package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tian.review.Notices;

/** A notice that stands at the head of the inbox was read. */
@Controller
class NoticeController {

  private final Notices notices;

  NoticeController(Notices notices) {
    this.notices = notices;
  }

  @PostMapping("/desk/notices/{id}/reading")
  String read(@PathVariable long id) {
    notices.read(id);
    return "redirect:/desk";
  }
}
