package org.tian.desk;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.assignment.endorsement.PartyCountSheet;
import org.tian.assignment.endorsement.PartyCounting;
import org.tian.assignment.endorsement.PartyCounts;
import org.tian.document.FileDownload;
import org.tian.organisation.Committee;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Proposals of parties per year and party, with growth (BJ-7), on a page and as a workbook. */
@Controller
@RequestMapping("/desk/party-counts")
class PartyCountController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final PartyCounting counting;
  private final PartyCountSheet sheet;
  private final Texts texts;

  PartyCountController(PartyCounting counting, PartyCountSheet sheet, Texts texts) {
    this.counting = counting;
    this.sheet = sheet;
    this.texts = texts;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "") String committee, Model model) {
    List<Committee> mine = counting.committees();
    model.addAttribute("committees", mine);
    model.addAttribute("counts", counting.of(chosen(mine, committee)));
    return "assignment/party-counts";
  }

  @GetMapping("/party-counts.xlsx")
  ResponseEntity<Resource> workbook(@RequestParam(defaultValue = "") String committee) {
    PartyCounts counts = counting.of(chosen(counting.committees(), committee));
    return FileDownload.of(
        texts.of("party-count.file", counts.committeeName()) + ".xlsx", XLSX, sheet.write(counts));
  }

  private static String chosen(List<Committee> mine, String committee) {
    return mine.stream()
        .map(Committee::getCode)
        .filter(code -> committee.isEmpty() || code.equals(committee))
        .findFirst()
        .orElseThrow(() -> Refusal.of("party-count.not-allowed").asException());
  }
}
