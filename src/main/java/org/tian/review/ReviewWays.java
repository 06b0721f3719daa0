package org.tian.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** How each committee reviews; its office and director set it. Counts from the next stage on. */
@Service
@Transactional(readOnly = true)
public class ReviewWays {

  private final CommitteeSettings settings;
  private final Directory directory;
  private final ApplicationEventPublisher events;

  ReviewWays(CommitteeSettings settings, Directory directory, ApplicationEventPublisher events) {
    this.settings = settings;
    this.directory = directory;
    this.events = events;
  }

  public ReviewWay of(String committee) {
    return new ReviewWay(
        settings.number(committee, CommitteeSetting.REVIEW_STAGES),
        settings.isOn(committee, CommitteeSetting.REVIEW_BY_GROUPS),
        settings.isOn(committee, CommitteeSetting.REVIEW_SAME_PERSON),
        settings.number(committee, CommitteeSetting.REVIEW_IDLE_DAYS));
  }

  /** Whether the acting person may set how the committee reviews, and keep its review groups. */
  public boolean mayChange(String committee) {
    return directory.holds(CurrentActor.get().personId(), committee, Role.OFFICE, Role.DIRECTOR);
  }

  void requireRight(String committee) {
    if (!mayChange(committee)) {
      throw Refusal.of("review.groups-not-yours").asException();
    }
  }

  /**
   * Sets it; stages under way are finished as they were opened.
   *
   * @throws RefusedException {@code review.groups-not-yours}, {@code review.stages-number}, {@code
   *     review.idle-days}
   */
  @WholeStep
  public void change(String committee, ReviewWay way) {
    requireRight(committee);
    List<Refusal> refusals = new ArrayList<>();
    if (way.stages() < 1 || way.stages() > ReviewWay.MOST_STAGES) {
      refusals.add(Refusal.at("stages", "review.stages-number", ReviewWay.MOST_STAGES));
    }
    if (way.idleDays() < 1 || way.idleDays() > ReviewWay.MOST_IDLE_DAYS) {
      refusals.add(Refusal.at("idleDays", "review.idle-days", ReviewWay.MOST_IDLE_DAYS));
    }
    RefusedException.throwIfAny(refusals);
    Map<CommitteeSetting, String> values = new LinkedHashMap<>();
    values.put(CommitteeSetting.REVIEW_STAGES, Integer.toString(way.stages()));
    values.put(CommitteeSetting.REVIEW_BY_GROUPS, Boolean.toString(way.byGroups()));
    values.put(CommitteeSetting.REVIEW_SAME_PERSON, Boolean.toString(way.samePerson()));
    values.put(CommitteeSetting.REVIEW_IDLE_DAYS, Integer.toString(way.idleDays()));
    Map<String, Object> details = new LinkedHashMap<>();
    values
        .keySet()
        .forEach(setting -> details.put(setting + ".before", settings.text(committee, setting)));
    values.forEach((setting, value) -> settings.set(committee, setting.name(), value));
    values.forEach((setting, value) -> details.put(setting.name(), value));
    events.publishEvent(CaseStep.of("committee:" + committee, "review.way-changed", details));
  }
}
