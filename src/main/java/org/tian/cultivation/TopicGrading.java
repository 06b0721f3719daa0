package org.tian.cultivation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * Grading of declared topics (分级): the office or a director takes one into cultivation and names
 * its mentor, or declines it with a reason that the declarer reads.
 */
@Service
public class TopicGrading {

  private static final int NOTE_CHARACTERS = 1000;

  private final Cultivations cultivations;
  private final CultivationAccess access;
  private final CultivationPeople people;
  private final CultivationSteps steps;
  private final Clock clock;

  TopicGrading(
      Cultivations cultivations,
      CultivationAccess access,
      CultivationPeople people,
      CultivationSteps steps,
      Clock clock) {
    this.cultivations = cultivations;
    this.access = access;
    this.people = people;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Takes the topic into cultivation.
   *
   * @throws RefusedException {@code cultivation.not-in-this-state} when it was graded before;
   *     {@code cultivation.mentor-is-declarer}; {@code cultivation.mentor-not-leader} for the
   *     leaders' grade
   */
  @WholeStep
  public Cultivation take(long id, CultivationGrade grade, String mentorId, String note) {
    Cultivation cultivation = cultivations.get(id);
    RefusedException.throwIfAny(refusals(cultivation, grade, mentorId, note));
    cultivation.take(grade, mentorId, note, now());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("grade", grade.name());
    details.put("mentor", mentorId);
    steps.record(cultivation, "cultivation.graded", details, note);
    return cultivation;
  }

  /** Declines the topic; the reason is told to the declarer. */
  @WholeStep
  public void decline(long id, String reason) {
    Cultivation cultivation = cultivations.get(id);
    List<Refusal> refusals = new ArrayList<>();
    Words.require(refusals, "declineReason", reason, NOTE_CHARACTERS);
    RefusedException.throwIfAny(refusals);
    cultivation.decline(reason, now());
    steps.record(cultivation, "cultivation.declined", Map.of(), reason);
  }

  private List<Refusal> refusals(
      Cultivation cultivation, CultivationGrade grade, String mentorId, String note) {
    List<Refusal> refusals = new ArrayList<>();
    Words.limit(refusals, "note", note, NOTE_CHARACTERS);
    if (access.speaksFor(mentorId, cultivation)) {
      refusals.add(Refusal.at("mentor", "cultivation.mentor-is-declarer"));
    } else if (!people.belongsTo(mentorId, cultivation)) {
      refusals.add(Refusal.at("mentor", "cultivation.mentor-unknown"));
    } else if (grade == CultivationGrade.LEADER && !people.isLeader(mentorId, cultivation)) {
      refusals.add(Refusal.at("mentor", "cultivation.mentor-not-leader"));
    }
    return refusals;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
