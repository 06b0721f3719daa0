package org.tian.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.assignment.UnitRole;
import org.tian.assignment.suggestion.CaseSuggestion;
import org.tian.assignment.suggestion.SuggestedUnit;
import org.tian.assignment.suggestion.UnitSuggestion;
import org.tian.assignment.suggestion.UnitSuggestions;

/** Units that a text or a case could go to, with reasons (HN-6). */
@RestController
@Tag(name = "assignment", description = "Units suggested for proposals (HN-6)")
class UnitSuggestionsApi {

  private final UnitSuggestions suggestions;

  UnitSuggestionsApi(UnitSuggestions suggestions) {
    this.suggestions = suggestions;
  }

  @GetMapping("/api/v1/unit-suggestions")
  @Operation(
      summary = "Units for a title and a text, the best first",
      description =
          "For officials of the committee. From the functions of its units and from what became of "
              + "similar cases of the same committee that the caller may open. Units to answer "
              + "(`LEAD`) come first, then co-units (`CO`), each ranked on its own.")
  @ApiResponse(responseCode = "200", description = "What fits; may be empty")
  @ApiResponse(
      responseCode = "403",
      description = "The caller is no official of the committee (`suggestion.not-allowed`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "Unknown committee (`committee.unknown`), neither title nor text "
              + "(`suggestion.text-missing`), too long (`suggestion.text-too-long`) or limit out of "
              + "range (`suggestion.limit`)")
  List<UnitBody> ofText(
      @Parameter(description = "Code of the committee", example = "ncal") @RequestParam
          String committee,
      @Parameter(description = "At most 400 characters", example = "关于推进生活垃圾分类的提案")
          @RequestParam(defaultValue = "")
          String title,
      @Parameter(description = "Any other words; at most 20000 characters")
          @RequestParam(defaultValue = "")
          String text,
      @Parameter(description = "Of each role, 1 to 20") @RequestParam(defaultValue = "5")
          int limit) {
    return UnitBody.of(suggestions.find(committee, title, text, limit));
  }

  @GetMapping("/api/v1/proposals/{id}/unit-suggestions")
  @Operation(
      summary = "Units for a submitted proposal and for each of its suggestions",
      description = "For officials of its committee.")
  @ApiResponse(responseCode = "200", description = "What fits; may be empty")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  @ApiResponse(
      responseCode = "403",
      description = "The caller is no official of its committee (`suggestion.not-allowed`)")
  CaseBody ofCase(@PathVariable long id) {
    CaseSuggestion one = suggestions.of(id);
    return new CaseBody(
        UnitBody.of(one.whole()),
        one.items().stream()
            .map(
                item ->
                    new ItemBody(
                        item.position(),
                        item.leads().stream()
                            .map(unit -> UnitBody.of(unit, UnitRole.LEAD))
                            .toList()))
            .toList(),
        one.splitBetween().stream().map(SuggestedUnit::unitCode).toList());
  }

  /**
   * A candidate.
   *
   * @param role {@code LEAD} or {@code CO}
   * @param score 0–1
   * @param reasons in words, in the caller's language
   */
  record UnitBody(String unit, String name, String role, double score, List<String> reasons) {

    static List<UnitBody> of(UnitSuggestion suggestion) {
      return Stream.concat(
              suggestion.leads().stream().map(unit -> of(unit, UnitRole.LEAD)),
              suggestion.coUnits().stream().map(unit -> of(unit, UnitRole.CO)))
          .toList();
    }

    static UnitBody of(SuggestedUnit unit, UnitRole role) {
      return new UnitBody(
          unit.unitCode(),
          unit.name(),
          role.name(),
          Math.round(unit.score() * 1000) / 1000.0,
          unit.reasons().stream().map(SuggestedUnit.Told::text).toList());
    }
  }

  /**
   * Candidates of a case.
   *
   * @param splitBetween units it could be split between, or empty
   */
  record CaseBody(List<UnitBody> units, List<ItemBody> items, List<String> splitBetween) {}

  /** Candidates to answer one suggestion. */
  record ItemBody(int position, List<UnitBody> units) {}
}
