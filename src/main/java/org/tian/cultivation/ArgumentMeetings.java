package org.tian.cultivation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** The argument meeting (论证会) is put on record by the committee's office. */
@Service
public class ArgumentMeetings {

  private static final int PLACE_CHARACTERS = 100;
  private static final int ATTENDANCE_CHARACTERS = 1000;

  private final Cultivations cultivations;
  private final ArgumentMeetingRepository repository;
  private final CultivationSteps steps;
  private final Clock clock;

  ArgumentMeetings(
      Cultivations cultivations,
      ArgumentMeetingRepository repository,
      CultivationSteps steps,
      Clock clock) {
    this.cultivations = cultivations;
    this.repository = repository;
    this.steps = steps;
    this.clock = clock;
  }

  /** Records the meeting; refused for a day to come. */
  @WholeStep
  public void record(long id, ArgumentMeeting meeting) {
    Cultivation cultivation = cultivations.get(id);
    RefusedException.throwIfAny(refusals(meeting));
    cultivation.requireResearched();
    repository.save(meeting.of(id));
    steps.record(
        cultivation,
        "cultivation.argued",
        Map.of("on", meeting.getHeldOn().toString(), "place", meeting.getPlace()));
  }

  private List<Refusal> refusals(ArgumentMeeting meeting) {
    List<Refusal> refusals = new ArrayList<>();
    if (meeting.getHeldOn() == null) {
      refusals.add(Refusal.at("heldOn", "cultivation.text-missing"));
    } else if (meeting.getHeldOn().isAfter(LocalDate.now(clock))) {
      refusals.add(Refusal.at("heldOn", "cultivation.day-to-come"));
    }
    Words.require(refusals, "place", meeting.getPlace(), PLACE_CHARACTERS);
    Words.require(refusals, "attendance", meeting.getAttendance(), ATTENDANCE_CHARACTERS);
    Words.require(refusals, "minutes", meeting.getMinutes(), TopicDeclarations.TEXT_CHARACTERS);
    return refusals;
  }
}
