package org.tian.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tian.proposal.similar.SimilarProposal;
import org.tian.proposal.similar.SimilarProposals;
import org.tian.similarity.ComparableText;

/** Cases like a text, as far as the caller may see them (HN-5). */
@RestController
@Tag(name = "similarity", description = "Similar proposals (HN-5)")
class SimilarProposalsApi {

  private final SimilarProposals similar;

  SimilarProposalsApi(SimilarProposals similar) {
    this.similar = similar;
  }

  @GetMapping("/api/v1/similar-proposals")
  @Operation(
      summary = "Proposals like a title and a text, the likest first",
      description =
          "Looks at all years of the committee, of those above and of those below it, and answers "
              + "with what the caller may see. A proposal that only stands in a catalogue comes "
              + "without passages, and only its title is compared.")
  @ApiResponse(responseCode = "200", description = "What was found; may be empty")
  @ApiResponse(
      responseCode = "422",
      description =
          "Unknown committee (`committee.unknown`), neither title nor text "
              + "(`similarity.text-missing`), too long (`similarity.text-too-long`) or limit out of "
              + "range (`similarity.limit`)")
  List<SimilarBody> similar(
      @Parameter(description = "Code of the committee", example = "ncal") @RequestParam
          String committee,
      @Parameter(description = "At most 400 characters", example = "关于推进生活垃圾分类的提案")
          @RequestParam(defaultValue = "")
          String title,
      @Parameter(
              description =
                  "Situation, analysis, suggestions or any part of them; at most 20000 characters")
          @RequestParam(defaultValue = "")
          String text,
      @Parameter(description = "1 to 50") @RequestParam(defaultValue = "10") int limit) {
    return similar
        .find(committee, new ComparableText(title, List.of(), List.of(text)), limit)
        .stream()
        .map(SimilarBody::of)
        .toList();
  }

  /**
   * A similar proposal.
   *
   * @param score how alike, 0 to 1
   * @param readable whether the caller may open it
   */
  record SimilarBody(
      long id,
      String number,
      String title,
      String committee,
      int year,
      String status,
      boolean readable,
      double score,
      List<PassageBody> passages) {

    static SimilarBody of(SimilarProposal one) {
      return new SimilarBody(
          one.id(),
          one.number(),
          one.title(),
          one.committeeCode(),
          one.year(),
          one.status().name(),
          one.readable(),
          rounded(one.score()),
          one.passages().stream()
              .map(
                  passage ->
                      new PassageBody(passage.mine(), passage.theirs(), rounded(passage.score())))
              .toList());
    }

    private static double rounded(double score) {
      return Math.round(score * 1000) / 1000.0;
    }
  }

  /** A passage of the text and the one of the proposal that says the same. */
  record PassageBody(String mine, String theirs, double score) {}
}
