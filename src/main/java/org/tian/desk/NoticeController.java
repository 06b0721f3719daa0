package org.tian.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tian.proposal.BodyConfirmations;
import org.tian.proposal.CoSigning;
import org.tian.review.Notices;

/** A notice or note that stands at the head of the inbox was read. */
@Controller
class NoticeController {

  private final Notices notices;
  private final BodyConfirmations confirmations;
  private final CoSigning signing;

  NoticeController(Notices notices, BodyConfirmations confirmations, CoSigning signing) {
    this.notices = notices;
    this.confirmations = confirmations;
    this.signing = signing;
  }

  @PostMapping("/desk/notices/{id}/reading")
  String read(@PathVariable long id) {
    notices.read(id);
    return "redirect:/desk";
  }

  /** A head has read that a request to confirm lapsed. */
  @PostMapping("/desk/confirmations/{id}/reading")
  String readLapse(@PathVariable long id) {
    confirmations.seeLapse(id);
    return "redirect:/desk";
  }

  /** A first proposer has read that a member is not counted. */
  @PostMapping("/desk/co-signers/{id}/reading")
  String readLoss(@PathVariable long id) {
    signing.seeLoss(id);
    return "redirect:/desk";
  }
}
