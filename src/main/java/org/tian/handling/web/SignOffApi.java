package org.tian.handling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tian.handling.signoff.CountersignOutcome;
import org.tian.handling.signoff.Countersignature;
import org.tian.handling.signoff.Countersignatures;
import org.tian.handling.signoff.LeadershipMeeting;
import org.tian.handling.signoff.MeetingNote;
import org.tian.handling.signoff.SignOffActs;
import org.tian.handling.signoff.SignOffEntry;
import org.tian.handling.signoff.SignOffReaders;
import org.tian.shared.web.Idempotency;

/** The sign-off of a unit's reply: who looked at it, countersignatures, leadership meeting. */
@RestController
@RequestMapping("/api/v1/unit-tasks/{id}")
@Tag(name = "handling")
class SignOffApi {

  private static final String NOT_THERE =
      "Not there, or not to be seen, as for those who only propose (`case.not-found`)";

  private final SignOffReaders readers;
  private final SignOffActs acts;
  private final Countersignatures countersignatures;
  private final Idempotency idempotency;

  SignOffApi(
      SignOffReaders readers,
      SignOffActs acts,
      Countersignatures countersignatures,
      Idempotency idempotency) {
    this.readers = readers;
    this.acts = acts;
    this.countersignatures = countersignatures;
    this.idempotency = idempotency;
  }

  @GetMapping("/sign-off")
  @Operation(summary = "How the sign-off of the unit's reply stands")
  @ApiResponse(responseCode = "200", description = "Without `signer` before the first check")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  SignOffBody signOff(@PathVariable long id) {
    return SignOffBody.of(readers.of(id));
  }

  @PostMapping("/countersignatures")
  @Operation(
      summary = "The head or a deputy of a co-unit countersigns the common reply",
      description =
          "`AGREE`, `AGREE_WITH_REMARK` or `OBJECT`; `id` is the task of the unit that replies. An"
              + " objection sends the reply back to be drafted.")
  @ApiResponse(responseCode = "200", description = "How the sign-off stands now")
  @ApiResponse(
      responseCode = "403",
      description = "Not the caller's (`task.not-yours`, `countersigning.not-entitled`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No outcome, remark or reason (`form.required`), nothing waits (`signoff.no-step`), the"
              + " draft has gone back (`handling.reply-elsewhere`)")
  SignOffBody countersign(
      @PathVariable long id,
      @RequestBody CountersigningBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("countersignature", id, body),
        id,
        () -> acts.countersign(id, body.outcome(), body.words()));
  }

  @PostMapping("/countersignature-dispensations")
  @Operation(
      summary = "The handing office does without a co-unit's countersignature",
      description = "For these words only: when the text changes, the co-unit is asked anew.")
  @ApiResponse(responseCode = "200", description = "How the sign-off stands now")
  @ApiResponse(
      responseCode = "403",
      description = "The caller does not hand the case over (`countersigning.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "No reason (`countersigning.dispense-reason`), or none is missing of this unit"
              + " (`countersigning.not-missing`)")
  SignOffBody dispense(
      @PathVariable long id,
      @RequestBody DispensationBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("dispensation", id, body),
        id,
        () -> countersignatures.dispense(id, body.unit(), body.reason()));
  }

  @PostMapping("/leadership-meeting")
  @Operation(
      summary = "The unit records the leadership meeting on its party proposal (BJ-4)",
      description = "Once in a round of handling, when the sign-off waits for it.")
  @ApiResponse(responseCode = "200", description = "How the sign-off stands now")
  @ApiResponse(responseCode = "403", description = "Not the caller's unit (`task.not-yours`)")
  @ApiResponse(responseCode = "404", description = NOT_THERE)
  @ApiResponse(
      responseCode = "422",
      description =
          "In the future (`leadership-meeting.in-future`), before the hand-over"
              + " (`leadership-meeting.before-handover`), no minutes"
              + " (`leadership-meeting.no-minutes`), chair or attendees, or nothing waits"
              + " (`signoff.no-step`)")
  SignOffBody recordMeeting(
      @PathVariable long id,
      @RequestBody MeetingBody body,
      @RequestHeader(name = Idempotency.HEADER, required = false) String key) {
    return once(
        key,
        List.of("leadership-meeting", id, body),
        id,
        () ->
            acts.recordMeeting(
                id,
                new MeetingNote(body.heldOn(), body.chair(), body.attendees(), body.minutes())));
  }

  private SignOffBody once(String key, Object request, long id, Runnable step) {
    return idempotency.once(
        key,
        request,
        SignOffBody.class,
        () -> {
          step.run();
          return signOff(id);
        });
  }

  /**
   * An answer of a co-unit.
   *
   * @param words remark, or why it objects
   */
  record CountersigningBody(CountersignOutcome outcome, String words) {}

  /** A countersignature to be done without. */
  record DispensationBody(String unit, String reason) {}

  /** A leadership meeting. */
  record MeetingBody(LocalDate heldOn, String chair, String attendees, String minutes) {}

  /**
   * A sign-off.
   *
   * @param passage how often the draft was checked and went on, or null before the first time
   * @param signer who may sign, {@code HEAD} or {@code DEPUTY}, or null
   * @param leader person who has to approve it, or null
   * @param missing codes of co-units whose countersignature is missing
   */
  record SignOffBody(
      long unitTask,
      String unit,
      Integer passage,
      String signer,
      String leader,
      boolean meetingNeeded,
      MeetingRow meeting,
      List<EntryRow> entries,
      List<CountersignatureRow> countersignatures,
      List<String> missing) {

    static SignOffBody of(SignOffReaders.Standing one) {
      var passage = one.passage();
      return new SignOffBody(
          one.task().getId(),
          one.task().getUnitCode(),
          passage == null ? null : passage.getRunNo(),
          passage == null ? null : passage.getSignerRole().name(),
          passage == null ? null : passage.getLeaderId(),
          passage != null && passage.isMeetingNeeded(),
          one.meeting() == null ? null : MeetingRow.of(one.meeting()),
          one.entries().stream().map(EntryRow::of).toList(),
          one.countersignatures().stream().map(CountersignatureRow::of).toList(),
          one.missing());
    }
  }

  /** Who looked at the draft. */
  record EntryRow(
      int passage, String step, boolean agreed, String person, String comment, Instant at) {

    static EntryRow of(SignOffEntry entry) {
      return new EntryRow(
          entry.getRunNo(),
          entry.getStep().name(),
          entry.isAgreed(),
          entry.getPersonId(),
          entry.getComment(),
          entry.getNotedAt());
    }
  }

  /**
   * A countersignature.
   *
   * @param outcome null while it is being asked
   * @param reminded when it was told that it is late, or null
   */
  record CountersignatureRow(
      long id,
      int passage,
      String unit,
      CountersignOutcome outcome,
      String words,
      String person,
      Instant asked,
      Instant reminded,
      Instant decided) {

    static CountersignatureRow of(Countersignature one) {
      return new CountersignatureRow(
          one.getId(),
          one.getRunNo(),
          one.getUnitCode(),
          one.getOutcome(),
          one.getRemark(),
          one.getPersonId(),
          one.getAskedAt(),
          one.getRemindedAt(),
          one.getDecidedAt());
    }
  }

  /** A leadership meeting on record. */
  record MeetingRow(LocalDate heldOn, String chair, String attendees, String minutes) {

    static MeetingRow of(LeadershipMeeting held) {
      return new MeetingRow(
          held.getHeldOn(), held.getChair(), held.getAttendees(), held.getMinutes());
    }
  }
}
