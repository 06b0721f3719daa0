package org.tian.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.assignment.suggestion.Accuracy;
import org.tian.assignment.suggestion.SuggestionAccuracy;
import org.tian.organisation.Committee;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** How often the suggested units were right, for the committee's office and its handing offices. */
@Controller
class SuggestionAccuracyController {

  private final SuggestionAccuracy accuracy;
  private final Categories categories;
  private final Texts texts;

  SuggestionAccuracyController(SuggestionAccuracy accuracy, Categories categories, Texts texts) {
    this.accuracy = accuracy;
    this.categories = categories;
    this.texts = texts;
  }

  /**
   * The page.
   *
   * @param committees committees to choose from
   */
  public record View(
      List<Committee> committees,
      String committee,
      String committeeName,
      Accuracy.Line all,
      List<Row> categories,
      List<Row> months) {}

  /** A line with its name in words. */
  public record Row(String name, Accuracy.Line line) {}

  @GetMapping("/desk/assignment/accuracy")
  String show(@RequestParam(defaultValue = "") String committee, Model model) {
    List<Committee> committees = accuracy.committees();
    Committee chosen =
        committees.stream()
            .filter(one -> committee.isEmpty() || one.getCode().equals(committee))
            .findFirst()
            .orElseThrow(() -> Refusal.of("suggestion.accuracy-not-yours").asException());
    Accuracy found = accuracy.of(chosen.getCode());
    Map<String, String> names =
        categories.ofAllSessions(chosen.getCode()).stream()
            .collect(Collectors.toMap(Category::getCode, Category::getName, (one, same) -> one));
    model.addAttribute(
        "view",
        new View(
            committees,
            chosen.getCode(),
            chosen.getName(),
            found.all(),
            found.categories().stream().map(line -> ofCategory(line, names)).toList(),
            found.months().stream().map(this::ofMonth).toList()));
    return "assignment/accuracy";
  }

  private Row ofCategory(Accuracy.Line line, Map<String, String> names) {
    String name = line.key().isEmpty() ? texts.of("accuracy.no-category") : line.key();
    return new Row(names.getOrDefault(line.key(), name), line);
  }

  private Row ofMonth(Accuracy.Line line) {
    YearMonth month = YearMonth.parse(line.key());
    return new Row(texts.of("accuracy.month", month.getYear(), month.getMonthValue()), line);
  }
}
