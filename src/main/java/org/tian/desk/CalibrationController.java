package org.tian.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tian.organisation.Committee;
import org.tian.proposal.similar.SimilarityCalibration;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;
import org.tian.shared.web.Problem;
import org.tian.similarity.Calibration;

/** The warning threshold: how it did on decided pairs, and the director's change of it. */
@Controller
@RequestMapping("/desk/similarity")
class CalibrationController {

  private final SimilarityCalibration calibration;
  private final Texts texts;

  CalibrationController(SimilarityCalibration calibration, Texts texts) {
    this.calibration = calibration;
    this.texts = texts;
  }

  /**
   * The page.
   *
   * @param committees committees to choose from
   * @param threshold that counts now, in percent
   * @param wanted threshold to be confirmed, or null
   */
  public record View(
      List<Committee> committees,
      String committee,
      String committeeName,
      int threshold,
      boolean changeable,
      Calibration calibration,
      Integer wanted) {

    /** What a threshold would have done, or null when it is no round one. */
    public Calibration.Step step(int percent) {
      return calibration.steps().stream()
          .filter(step -> step.threshold() == percent)
          .findFirst()
          .orElse(null);
    }
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "") String committee, Model model) {
    return page(committee, null, List.of(), model);
  }

  /** Asks once more before the threshold is changed. */
  @GetMapping("/threshold")
  String ask(@RequestParam String committee, @RequestParam int percent, Model model) {
    return page(committee, percent, List.of(), model);
  }

  @PostMapping("/threshold")
  String change(
      @RequestParam String committee,
      @RequestParam int percent,
      Model model,
      RedirectAttributes flash) {
    try {
      calibration.change(committee, percent);
    } catch (RefusedException refused) {
      return page(committee, null, Problem.of(refused.refusals(), texts), model);
    }
    flash.addFlashAttribute("done", texts.of("similar.threshold.done", percent));
    flash.addAttribute("committee", committee);
    return "redirect:/desk/similarity";
  }

  private String page(String wished, Integer wanted, List<Problem> problems, Model model) {
    List<Committee> committees = calibration.committees();
    if (committees.isEmpty()) {
      throw Refusal.of("similarity.not-allowed").asException();
    }
    Committee committee =
        committees.stream()
            .filter(one -> wished.isEmpty() || one.getCode().equals(wished))
            .findFirst()
            .orElseThrow(() -> Refusal.of("similarity.not-allowed").asException());
    String code = committee.getCode();
    model.addAttribute(
        "view",
        new View(
            committees,
            code,
            committee.getName(),
            calibration.threshold(code),
            calibration.mayChange(code),
            calibration.of(code),
            wanted));
    model.addAttribute("problems", problems);
    return "similarity/calibration";
  }
}
