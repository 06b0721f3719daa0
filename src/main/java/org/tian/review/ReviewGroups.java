package org.tian.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Role;
import org.tian.organisation.WorkingGroups;
import org.tian.shared.CaseStep;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/**
 * The review groups of a committee, kept by its office and director. A change counts at once: open
 * reviews go to the people the group has now, or to the office when there is nobody left.
 */
@Service
@Transactional(readOnly = true)
public class ReviewGroups {

  private final ReviewGroupRepository repository;
  private final ReviewGroupRules rules;
  private final ReviewWays ways;
  private final ReviewRounds rounds;
  private final WorkingGroups people;
  private final ApplicationEventPublisher events;
  private final Formats formats;

  ReviewGroups(
      ReviewGroupRepository repository,
      ReviewGroupRules rules,
      ReviewWays ways,
      ReviewRounds rounds,
      WorkingGroups people,
      ApplicationEventPublisher events,
      Formats formats) {
    this.repository = repository;
    this.rules = rules;
    this.ways = ways;
    this.rounds = rounds;
    this.people = people;
    this.events = events;
    this.formats = formats;
  }

  /** The committee's groups of a session in the order of stage and making, retired ones last. */
  public List<ReviewGroup> of(String committee, long sessionId) {
    ways.requireRight(committee);
    return repository.findByCommitteeCode(committee).stream()
        .filter(group -> group.getSessionId() == sessionId)
        .sorted(
            Comparator.comparing(ReviewGroup::isRetired)
                .thenComparing(ReviewGroup::getStageNo)
                .thenComparing(group -> group.getCode().length())
                .thenComparing(ReviewGroup::getCode))
        .toList();
  }

  /** A group to be changed; refused to those who do not keep its committee's groups. */
  public ReviewGroup get(String code) {
    ReviewGroup group =
        repository
            .findById(code)
            .orElseThrow(() -> Refusal.of("review.group-unknown").asException());
    ways.requireRight(group.getCommitteeCode());
    return group;
  }

  /** Adds a group; gives its code. */
  @WholeStep
  public String add(String committee, ReviewGroupPlan plan) {
    ways.requireRight(committee);
    RefusedException.throwIfAny(rules.refusals(committee, null, plan));
    String code = people.found(committee, plan.name());
    ReviewGroup group = new ReviewGroup(code, committee, plan.sessionId());
    write(group, plan);
    record(group, "review.group-added", plan);
    return code;
  }

  /** Changes a group of the same session. */
  @WholeStep
  public void change(String code, ReviewGroupPlan plan) {
    ReviewGroup group = requireActive(code);
    RefusedException.throwIfAny(rules.refusals(group.getCommitteeCode(), code, plan));
    people.rename(code, plan.name());
    write(group, plan);
    rounds.offerAnew(group);
    record(group, "review.group-changed", plan);
  }

  /** Ends a group; its open reviews go to the office. */
  @WholeStep
  public void retire(String code) {
    ReviewGroup group = requireActive(code);
    LocalDate today = formats.today();
    group.retire(today);
    repository.saveAndFlush(group);
    rounds.offerAnew(group);
    events.publishEvent(
        CaseStep.of(
            "committee:" + group.getCommitteeCode(),
            "review.group-retired",
            Map.of("group", code, "day", today.toString())));
  }

  private ReviewGroup requireActive(String code) {
    ReviewGroup group = get(code);
    if (group.isRetired()) {
      throw Refusal.of("review.group-retired").asException();
    }
    return group;
  }

  private void write(ReviewGroup group, ReviewGroupPlan plan) {
    group.take(plan.stage(), plan.categories());
    repository.saveAndFlush(group);
    people.appoint(group.getCode(), Role.REVIEWER, plan.members());
    people.appoint(
        group.getCode(),
        Role.CHAIR,
        plan.convenor() == null ? List.of() : List.of(plan.convenor()));
  }

  private void record(ReviewGroup group, String action, ReviewGroupPlan plan) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("group", group.getCode());
    details.put("name", plan.name());
    details.put("stage", plan.stage());
    details.put("categories", String.join(",", plan.categories()));
    details.put("members", String.join(",", plan.members()));
    details.put("convenor", plan.convenor() == null ? "" : plan.convenor());
    events.publishEvent(CaseStep.of("committee:" + group.getCommitteeCode(), action, details));
  }
}
