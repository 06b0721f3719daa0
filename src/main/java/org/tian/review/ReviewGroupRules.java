package org.tian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.PlenarySessions;
import org.tian.shared.Refusal;

/** What a review group must be like: so that each category has one group, and each group people. */
@Component
class ReviewGroupRules {

  private static final int NAME_CHARACTERS = 40;

  private final ReviewGroupRepository groups;
  private final Categories categories;
  private final PlenarySessions sessions;
  private final Directory directory;

  ReviewGroupRules(
      ReviewGroupRepository groups,
      Categories categories,
      PlenarySessions sessions,
      Directory directory) {
    this.groups = groups;
    this.categories = categories;
    this.sessions = sessions;
    this.directory = directory;
  }

  /**
   * All that is wrong, in the order of the form.
   *
   * @param code of the group that is changed, or null for a new one
   */
  List<Refusal> refusals(String committee, String code, ReviewGroupPlan plan) {
    List<Refusal> refusals = new ArrayList<>();
    List<ReviewGroup> others =
        groups.findByCommitteeCode(committee).stream()
            .filter(group -> !group.isRetired() && !group.getCode().equals(code))
            .filter(group -> group.getSessionId() == plan.sessionId())
            .toList();
    checkName(plan, others, refusals);
    if (sessions.of(committee).stream().noneMatch(one -> one.getId() == plan.sessionId())) {
      refusals.add(Refusal.at("session", "review.group-session"));
    }
    if (plan.stage() < 1 || plan.stage() > ReviewWay.MOST_STAGES) {
      refusals.add(Refusal.at("stage", "review.stages-number", ReviewWay.MOST_STAGES));
    }
    checkCategories(committee, plan, others, refusals);
    checkPeople(committee, plan, refusals);
    return refusals;
  }

  private void checkName(ReviewGroupPlan plan, List<ReviewGroup> others, List<Refusal> refusals) {
    if (plan.name().isEmpty()) {
      refusals.add(Refusal.at("name", "review.group-name-missing"));
    } else if (plan.name().length() > NAME_CHARACTERS) {
      refusals.add(Refusal.at("name", "review.group-name-long", NAME_CHARACTERS));
    } else if (others.stream()
        .anyMatch(other -> directory.nameOf(other.getCode()).equals(plan.name()))) {
      refusals.add(Refusal.at("name", "review.group-name-twice", plan.name()));
    }
  }

  private void checkCategories(
      String committee, ReviewGroupPlan plan, List<ReviewGroup> others, List<Refusal> refusals) {
    List<Category> tree = categories.of(committee, plan.sessionId());
    for (String category : plan.categories()) {
      if (tree.stream().noneMatch(one -> one.getCode().equals(category))) {
        refusals.add(Refusal.at("categories", "review.category-unknown", category));
      }
      others.stream()
          .filter(other -> other.getStageNo() == plan.stage())
          .filter(other -> other.getCategories().contains(category))
          .map(
              other ->
                  Refusal.at(
                      "categories",
                      "review.group-category-twice",
                      categories.nameIn(committee, plan.sessionId(), category),
                      directory.nameOf(other.getCode())))
          .forEach(refusals::add);
    }
  }

  private void checkPeople(String committee, ReviewGroupPlan plan, List<Refusal> refusals) {
    Set<String> reviewers =
        directory.holding(committee, Role.REVIEWER).stream()
            .map(Person::getId)
            .collect(Collectors.toSet());
    plan.members().stream()
        .filter(member -> !reviewers.contains(member))
        .map(
            member ->
                Refusal.at("members", "review.group-member-unfit", directory.personName(member)))
        .forEach(refusals::add);
    if (plan.convenor() != null && plan.members().stream().noneMatch(plan.convenor()::equals)) {
      refusals.add(
          Refusal.at(
              "convenor",
              "review.group-convenor-unfit",
              directory.personName(Objects.requireNonNull(plan.convenor()))));
    }
  }
}
