package org.tian.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tian.assignment.asking.ReadableConsultations;
import org.tian.assignment.asking.UnitConsultation;
import org.tian.organisation.Directory;

/** What units said when they were asked about a proposal before its hand-over (HN-6). */
@RestController
@Tag(name = "assignment")
class ConsultationsApi {

  private final ReadableConsultations consultations;
  private final Directory directory;

  ConsultationsApi(ReadableConsultations consultations, Directory directory) {
    this.consultations = consultations;
    this.directory = directory;
  }

  @GetMapping("/api/v1/proposals/{id}/consultations")
  @Operation(
      summary = "What units said before the hand-over, the oldest first",
      description =
          "All of it for officials of the committee and for the handing office; for people of a "
              + "unit what their unit was asked and said. A unit answers by completing its task "
              + "`Task_AnswerConsultation`.")
  @ApiResponse(
      responseCode = "200",
      description = "Questions and answers; empty when nobody was asked")
  @ApiResponse(
      responseCode = "403",
      description = "The caller sees the case and not its consultation (`consultation.not-yours`)")
  @ApiResponse(
      responseCode = "404",
      description = "Not there, or not to be seen (`case.not-found`)")
  List<Body> ofCase(@PathVariable long id) {
    return consultations.require(id).stream().map(this::body).toList();
  }

  private Body body(UnitConsultation one) {
    return new Body(
        one.getRound(),
        one.getUnitCode(),
        directory.nameOf(one.getUnitCode()),
        one.getAskedRole().name(),
        one.getAskedAt(),
        one.getDueAt(),
        one.getState().name(),
        one.getAnswer() == null ? null : one.getAnswer().name(),
        one.getReason(),
        one.getProperUnitCode(),
        one.getAnsweredBy() == null ? null : directory.personName(one.getAnsweredBy()),
        one.getAnsweredAt());
  }

  /**
   * One unit asked once.
   *
   * @param round how often the office had asked by then, from 1
   * @param askedAs {@code SOLE}, {@code LEAD}, {@code CO} or {@code SPLIT}
   * @param state {@code OPEN}, {@code ANSWERED}, {@code SILENT} or {@code CANCELLED}
   * @param answer {@code ACCEPT_LEAD}, {@code ACCEPT_CO}, {@code NOT_OURS}, {@code NO_OBJECTION};
   *     of a silent unit what its silence counts as; null while it is open
   * @param reason reason or remark
   * @param properUnit whose it is in the eyes of a unit that is not responsible
   * @param answeredBy name of the person
   */
  record Body(
      int round,
      String unit,
      String name,
      String askedAs,
      Instant askedAt,
      Instant dueAt,
      String state,
      String answer,
      String reason,
      String properUnit,
      String answeredBy,
      Instant answeredAt) {}
}
