package org.tian.assignment.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignableUnits;
import org.tian.organisation.Directory;
import org.tian.organisation.ProposerBody;
import org.tian.organisation.Unit;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** What a meeting's plan and record must hold; every reason is told at once. */
@Component
class MeetingRules {

  static final int TITLE_CHARACTERS = 100;
  static final int PLACE_CHARACTERS = 100;
  static final int ITEM_CHARACTERS = 200;
  static final int ITEMS = 30;
  static final int REQUIREMENTS_CHARACTERS = 900;
  static final int MINUTES_CHARACTERS = 10_000;
  static final int WHO_CHARACTERS = 100;
  static final int REASON_CHARACTERS = 500;

  private static final String STARTS_AT = "startsAt";
  private static final String CHAIRS = "chairs";

  private final MeetingAccess access;
  private final AssignableUnits units;
  private final Directory directory;
  private final Clock clock;

  MeetingRules(MeetingAccess access, AssignableUnits units, Directory directory, Clock clock) {
    this.access = access;
    this.units = units;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Refuses a plan that does not hold.
   *
   * @param before moment that was planned before, which may stay although it has passed; or null
   */
  void check(String committee, MeetingPlan plan, Instant before) {
    List<Refusal> refusals = new ArrayList<>();
    length(refusals, "title", plan.title(), TITLE_CHARACTERS);
    length(refusals, "place", plan.place(), PLACE_CHARACTERS);
    moment(refusals, plan.startsAt(), before);
    agenda(refusals, plan.agenda());
    chairs(refusals, committee, plan.chairs());
    guests(refusals, committee, plan.guests());
    most(refusals, "requirements", plan.requirements(), REQUIREMENTS_CHARACTERS);
    RefusedException.throwIfAny(refusals);
  }

  private void moment(List<Refusal> refusals, Instant startsAt, Instant before) {
    if (startsAt == null) {
      refusals.add(Refusal.at(STARTS_AT, "handover-meeting.missing.startsAt"));
    } else if (!startsAt.equals(before) && startsAt.isBefore(clock.instant())) {
      refusals.add(Refusal.at(STARTS_AT, "handover-meeting.in-the-past", startsAt));
    }
  }

  private static void agenda(List<Refusal> refusals, List<String> agenda) {
    if (agenda.isEmpty()) {
      refusals.add(Refusal.at("agenda", "handover-meeting.missing.agenda"));
    }
    if (agenda.size() > ITEMS) {
      refusals.add(Refusal.at("agenda", "handover-meeting.agenda-long", ITEMS));
    }
    agenda.stream()
        .filter(item -> characters(item) > ITEM_CHARACTERS)
        .findFirst()
        .ifPresent(item -> most(refusals, "agenda", item, ITEM_CHARACTERS));
  }

  /** Jointly: one of the committee's leaders and one from the offices, where both are known. */
  private void chairs(List<Refusal> refusals, String committee, List<String> chairs) {
    if (chairs.isEmpty()) {
      refusals.add(Refusal.at(CHAIRS, "handover-meeting.no-chairs"));
      return;
    }
    List<MeetingChair> able = access.chairsOf(committee);
    Set<String> ids = able.stream().map(MeetingChair::personId).collect(Collectors.toSet());
    chairs.stream()
        .filter(chair -> !ids.contains(chair))
        .map(
            chair ->
                Refusal.at(CHAIRS, "handover-meeting.cannot-chair", directory.personName(chair)))
        .forEach(refusals::add);
    if (lacks(able, chairs, committee, true)) {
      refusals.add(Refusal.at(CHAIRS, "handover-meeting.no-leader-chairs"));
    }
    if (lacks(able, chairs, committee, false)) {
      refusals.add(Refusal.at(CHAIRS, "handover-meeting.no-secretary-chairs"));
    }
  }

  private static boolean lacks(
      List<MeetingChair> able, List<String> chairs, String committee, boolean ofCommittee) {
    List<String> side =
        able.stream()
            .filter(chair -> chair.bodyCode().equals(committee) == ofCommittee)
            .map(MeetingChair::personId)
            .toList();
    return !side.isEmpty() && chairs.stream().noneMatch(side::contains);
  }

  private void guests(List<Refusal> refusals, String committee, List<String> guests) {
    Set<String> known = units.of(committee).stream().map(Unit::getCode).collect(Collectors.toSet());
    directory.bodiesOf(committee).stream().map(ProposerBody::getCode).forEach(known::add);
    guests.stream()
        .filter(guest -> !known.contains(guest))
        .map(
            guest ->
                Refusal.at("guests", "handover-meeting.guest-unknown", directory.nameOf(guest)))
        .forEach(refusals::add);
  }

  /** Refuses a record that does not hold. */
  void check(HandoverMeeting meeting, MeetingMinutes record) {
    List<Refusal> refusals = new ArrayList<>();
    if (meeting.getStartsAt().isAfter(clock.instant())) {
      refusals.add(Refusal.of("handover-meeting.not-yet-begun", meeting.getStartsAt()));
    }
    length(refusals, "requirements", record.requirements(), REQUIREMENTS_CHARACTERS);
    length(refusals, "minutes", record.minutes(), MINUTES_CHARACTERS);
    Set<String> invited =
        meeting.getGuests().stream().map(MeetingGuest::bodyCode).collect(Collectors.toSet());
    record.attendance().stream()
        .filter(one -> !invited.contains(one.bodyCode()))
        .map(
            one ->
                Refusal.at(
                    "attendance", "handover-meeting.not-invited", directory.nameOf(one.bodyCode())))
        .forEach(refusals::add);
    Set<String> known =
        record.attendance().stream()
            .filter(MeetingGuest::isOnRecord)
            .map(MeetingGuest::bodyCode)
            .collect(Collectors.toSet());
    List<String> open =
        meeting.getGuests().stream()
            .map(MeetingGuest::bodyCode)
            .filter(code -> !known.contains(code))
            .map(directory::nameOf)
            .toList();
    if (!open.isEmpty()) {
      refusals.add(
          Refusal.at("attendance", "handover-meeting.attendance-open", open.size(), open.get(0)));
    }
    record.attendance().stream()
        .filter(one -> characters(one.who()) > WHO_CHARACTERS)
        .findFirst()
        .ifPresent(one -> most(refusals, "attendance", one.who(), WHO_CHARACTERS));
    RefusedException.throwIfAny(refusals);
  }

  /** Why a meeting does not take place, made plain. */
  static String reason(String typed) {
    String reason = Words.text(typed);
    List<Refusal> refusals = new ArrayList<>();
    length(refusals, "reason", reason, REASON_CHARACTERS);
    RefusedException.throwIfAny(refusals);
    return reason;
  }

  private static void length(List<Refusal> refusals, String field, String text, int most) {
    if (text.isEmpty()) {
      refusals.add(Refusal.at(field, "handover-meeting.missing." + field));
    }
    most(refusals, field, text, most);
  }

  private static void most(List<Refusal> refusals, String field, String text, int most) {
    if (characters(text) > most) {
      refusals.add(Refusal.at(field, "handover-meeting.too-long", most, characters(text)));
    }
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
