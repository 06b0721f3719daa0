package org.tian.assignment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tian.assignment.meeting.Attendance;
import org.tian.assignment.meeting.CaseStanding;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.ListedCase;
import org.tian.assignment.meeting.MeetingCounts;
import org.tian.assignment.meeting.MeetingGuest;
import org.tian.assignment.meeting.MeetingMinutes;
import org.tian.assignment.meeting.MeetingPlan;
import org.tian.assignment.meeting.MeetingRights;
import org.tian.assignment.meeting.MeetingState;
import org.tian.bulk.BulkCounts;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;

/** What the calls about hand-over meetings take and give. */
final class MeetingBodies {

  private static final int LIST = 300;
  private static final int CASES = 10_000;

  private MeetingBodies() {}

  /** A page of meetings; {@code next} is null on the last one. */
  record Page(List<Row> items, Long next) {}

  /** A row of the list. */
  record Row(
      long id,
      String committee,
      String title,
      Instant startsAt,
      String place,
      MeetingState state,
      int cases) {

    static Row of(HandoverMeeting one, int cases) {
      return new Row(
          one.getId(),
          one.getCommitteeCode(),
          one.getTitle(),
          one.getStartsAt(),
          one.getPlace(),
          one.getState(),
          cases);
    }
  }

  /** A meeting to be planned. */
  record Plan(
      @Schema(example = "ncal") @NotNull @Pattern(regexp = "[a-z0-9.]{1,40}") String committee,
      @Size(max = 400) String title,
      @Schema(example = "2026-03-20T01:00:00Z") Instant startsAt,
      @Size(max = 400) String place,
      @Size(max = LIST) List<@Size(max = 1000) String> agenda,
      @Schema(description = "Ids of people") @Size(max = LIST) List<@Size(max = 60) String> chairs,
      @Schema(description = "Codes of bodies and units") @Size(max = LIST)
          List<@Size(max = 60) String> guests,
      @Schema(description = "What is asked of the units") @Size(max = 8000) String requirements) {

    MeetingPlan plan() {
      return new MeetingPlan(title, startsAt, place, agenda, chairs, guests, requirements);
    }
  }

  /** A plan as it shall be from now on. */
  record Change(
      int version,
      @Size(max = 400) String title,
      Instant startsAt,
      @Size(max = 400) String place,
      @Size(max = LIST) List<@Size(max = 1000) String> agenda,
      @Size(max = LIST) List<@Size(max = 60) String> chairs,
      @Size(max = LIST) List<@Size(max = 60) String> guests,
      @Size(max = 8000) String requirements) {

    MeetingPlan plan() {
      return new MeetingPlan(title, startsAt, place, agenda, chairs, guests, requirements);
    }
  }

  /** A guest; attendance and who came are left out before the meeting, and for other guests. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Guest(
      @NotNull @Size(max = 60) String body, Attendance attendance, @Size(max = 400) String who) {

    static Guest of(MeetingGuest guest, boolean whole) {
      return new Guest(
          guest.bodyCode(), whole ? guest.attendance() : null, whole ? guest.who() : null);
    }
  }

  /** What is put on record. */
  record Record(
      int version,
      @Size(max = LIST) List<@NotNull Guest> attendance,
      @Size(max = 8000) String requirements,
      @Size(max = 40_000) String minutes) {

    MeetingMinutes minutesOf() {
      List<MeetingGuest> came =
          attendance == null
              ? List.of()
              : attendance.stream()
                  .map(one -> new MeetingGuest(one.body(), one.attendance(), one.who()))
                  .toList();
      return new MeetingMinutes(came, requirements, minutes);
    }
  }

  /** Why a meeting does not take place. */
  record Reason(@Size(max = 2000) String reason) {}

  /** Cases for a list; all that wait, or those named. */
  record Cases(boolean all, @Size(max = CASES) List<@NotNull Long> proposals) {

    List<Long> proposalsOrNone() {
      return proposals == null ? List.of() : proposals;
    }
  }

  /** How many were put on the list. */
  record Added(int added) {}

  /** A meeting. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Meeting(
      long id,
      int version,
      String committee,
      String title,
      Instant startsAt,
      String place,
      MeetingState state,
      List<String> agenda,
      List<String> chairs,
      List<Guest> guests,
      String requirements,
      String minutes,
      String cancelReason,
      @Schema(description = "Cases on the list; for those who see all") Integer cases,
      @Schema(description = "Of them handed over") Integer handedOver,
      @Schema(description = "Run that handed over last") Long run) {

    static Meeting of(
        HandoverMeeting one, MeetingRights rights, MeetingCounts counts, Optional<Long> run) {
      boolean all = rights.seesAll();
      return new Meeting(
          one.getId(),
          one.getVersion(),
          one.getCommitteeCode(),
          one.getTitle(),
          one.getStartsAt(),
          one.getPlace(),
          one.getState(),
          one.getAgenda(),
          one.getChairs(),
          one.getGuests().stream()
              .map(guest -> Guest.of(guest, all || rights.bodies().contains(guest.bodyCode())))
              .toList(),
          one.getRequirements(),
          one.getMinutes(),
          one.getCancelReason(),
          all ? counts.listed() : null,
          all ? counts.handedOver() : null,
          all ? run.orElse(null) : null);
    }
  }

  /** A unit with its role. */
  record CaseUnit(String unit, String role) {}

  /**
   * A case of a list.
   *
   * @param result what came of it in the last run: {@code WAITING}, {@code DONE}, {@code REFUSED},
   *     {@code FAILED} or {@code CANCELLED}; left out when it was in none
   * @param reason why not, in the caller's language
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Case(
      long proposal,
      String number,
      String title,
      String proposer,
      CaseStanding standing,
      Instant handedOverAt,
      List<CaseUnit> units,
      BulkItem.State result,
      String reason) {

    static Case of(ListedCase one, BulkItem item) {
      return new Case(
          one.proposalId(),
          one.number(),
          one.title(),
          one.proposer(),
          one.standing(),
          one.handedOverAt(),
          one.units().stream()
              .map(unit -> new CaseUnit(unit.unitCode(), unit.role().name()))
              .toList(),
          item == null ? null : item.state(),
          item == null || item.reason().isEmpty() ? null : item.reason());
    }
  }

  /** How far a hand-over is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Progress(
      long run,
      BulkRun.State state,
      int total,
      int done,
      int refused,
      int failed,
      int waiting,
      Instant startedAt,
      Instant finishedAt) {

    static Progress of(BulkRun run, BulkCounts counts) {
      return new Progress(
          run.id(),
          run.state(),
          counts.total(),
          counts.of(BulkItem.State.DONE),
          counts.of(BulkItem.State.REFUSED),
          counts.of(BulkItem.State.FAILED),
          counts.of(BulkItem.State.WAITING),
          run.startedAt(),
          run.finishedAt());
    }
  }
}
