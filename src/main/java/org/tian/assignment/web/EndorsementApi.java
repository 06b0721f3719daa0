package org.tian.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.assignment.endorsement.EndorsementAnswers;
import org.tian.assignment.endorsement.EndorsementComment;
import org.tian.assignment.endorsement.EndorsementReaders;
import org.tian.assignment.endorsement.EndorsementTrail;
import org.tian.assignment.endorsement.PartyCounting;
import org.tian.assignment.endorsement.PartyCounts;

/**
 * The leaders' comments on a party's proposal (BJ-1), and how many such proposals there are (BJ-7).
 */
@RestController
@Tag(name = "assignment")
class EndorsementApi {

  private final EndorsementReaders readers;
  private final EndorsementAnswers answers;
  private final PartyCounting counting;

  EndorsementApi(EndorsementReaders readers, EndorsementAnswers answers, PartyCounting counting) {
    this.readers = readers;
    this.answers = answers;
    this.counting = counting;
  }

  @GetMapping("/api/v1/proposals/{id}/endorsement")
  @Operation(
      summary = "What the leaders said before the hand-over, round by round",
      description =
          "Officials of the committee, the Party office, the handing office and the units that "
              + "handle the case read all comments; proposing bodies read their own leader's.")
  @ApiResponse(responseCode = "200", description = "Rounds, oldest first; may be empty")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  List<RoundBody> ofCase(@PathVariable long id) {
    return readers.read(id).stream().map(RoundBody::of).toList();
  }

  @PutMapping(path = "/api/v1/tasks/{taskId}/signature", consumes = MediaType.IMAGE_PNG_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Keeps a handwritten signature for a leader's task",
      description =
          "The completion of the task takes it. Sent again it replaces the one before. PNG of at "
              + "most 200 KB and 2400 × 1200 dots.")
  @ApiResponse(responseCode = "204", description = "Kept")
  @ApiResponse(
      responseCode = "409",
      description = "No open task of the caller that can be signed (`task.gone`)")
  @ApiResponse(
      responseCode = "422",
      description =
          "`signature.not-png`, `signature.too-large`, `signature.too-many-dots` or "
              + "`signature.empty`")
  void sign(@PathVariable String taskId, @RequestBody byte[] picture) {
    answers.sign(taskId, picture);
  }

  @GetMapping("/api/v1/party-proposals/counts")
  @Operation(
      summary = "Proposals of parties per session and party, with growth",
      description =
          "For officials of the committee and the Party office of its region. One that several "
              + "bodies make together counts for the first of them.")
  @ApiResponse(responseCode = "200", description = "Sessions, the latest first")
  @ApiResponse(
      responseCode = "403",
      description = "Not the caller's committee (`party-count.not-allowed`)")
  CountsBody counts(
      @Parameter(description = "Code of the committee", example = "ncal") @RequestParam
          String committee) {
    return CountsBody.of(counting.of(committee));
  }

  /**
   * A passage through the chain.
   *
   * @param status {@code RUNNING}, {@code ENDORSED}, {@code RETURNED} or {@code CANCELLED}
   * @param turn the step that waits, or null
   */
  record RoundBody(
      String status, String turn, Instant openedAt, Instant closedAt, List<CommentBody> comments) {

    static RoundBody of(EndorsementTrail trail) {
      List<EndorsementComment> standing = trail.standing();
      return new RoundBody(
          trail.round().getStatus().name(),
          trail.turn().map(Enum::name).orElse(null),
          trail.round().getOpenedAt(),
          trail.round().getClosedAt(),
          trail.all().stream().map(one -> CommentBody.of(one, standing.contains(one))).toList());
    }
  }

  /**
   * What one leader said.
   *
   * @param step {@code SIGN}, {@code READ} or {@code INSTRUCT}
   * @param body for which the leader spoke
   * @param passed whether it went on; else it was sent back one step
   * @param standing whether it counts now; a step that is done again replaces it
   */
  record CommentBody(
      long id,
      String step,
      String body,
      String person,
      String post,
      boolean passed,
      boolean standing,
      String text,
      Instant decidedAt,
      boolean signedByHand) {

    static CommentBody of(EndorsementComment one, boolean standing) {
      return new CommentBody(
          one.getId(),
          one.getStep().name(),
          one.getBodyCode(),
          one.getPersonName(),
          one.getPost(),
          one.isPassed(),
          standing,
          one.getText(),
          one.getDecidedAt(),
          one.getSignatureId() != null);
    }
  }

  /** Numbers of a committee. */
  record CountsBody(String committee, List<SessionBody> sessions) {

    static CountsBody of(PartyCounts counts) {
      return new CountsBody(
          counts.committee(),
          counts.sessions().stream()
              .map(
                  session ->
                      new SessionBody(
                          session.name(),
                          session.year(),
                          LineBody.of(session.total()),
                          session.bodies().stream().map(LineBody::of).toList()))
              .toList());
    }
  }

  /** Numbers of a session. */
  record SessionBody(String session, int year, LineBody total, List<LineBody> bodies) {}

  /**
   * Numbers of a body, or of all.
   *
   * @param growth received less received for the session before; null without one
   * @param growthPercent null where nothing was received before
   */
  record LineBody(
      String body, String name, long received, long filed, Long growth, Double growthPercent) {

    static LineBody of(PartyCounts.Line line) {
      return new LineBody(
          line.body(),
          line.name(),
          line.received(),
          line.filed(),
          line.growth(),
          line.growthPercent());
    }
  }
}
