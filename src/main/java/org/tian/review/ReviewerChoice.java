package org.tian.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;

/**
 * The one rule for who reviews a proposal at a stage.
 *
 * <ol>
 *   <li>Without review groups: all reviewers of the committee.
 *   <li>First stage: the members of the proposal's group, chosen by its category or by hand.
 *   <li>A later stage: the group set up for that stage that takes the category, else the convenor
 *       of the proposal's group.
 *   <li>Where none of these may review it, because there is nobody, or they propose it themselves,
 *       or they have reviewed it before: the committee's office. Never nobody.
 * </ol>
 *
 * <p>Counted are the groups of the proposal's session; where it has none, those of the latest
 * session before that has.
 */
@Component
@Transactional(readOnly = true)
public class ReviewerChoice {

  private final ReviewGroupRepository groups;
  private final ReviewWays ways;
  private final ReviewConflicts conflicts;
  private final PlenarySessions sessions;
  private final Categories categories;
  private final Directory directory;

  ReviewerChoice(
      ReviewGroupRepository groups,
      ReviewWays ways,
      ReviewConflicts conflicts,
      PlenarySessions sessions,
      Categories categories,
      Directory directory) {
    this.groups = groups;
    this.ways = ways;
    this.conflicts = conflicts;
    this.sessions = sessions;
    this.categories = categories;
    this.directory = directory;
  }

  /**
   * Group of the engine that reviews the proposal.
   *
   * @param stage from 1
   * @param groupCode the proposal's review group, or null
   * @param categoryCode category as it stands now, or null
   */
  String reviewersOf(Proposal proposal, int stage, String groupCode, String categoryCode) {
    String committee = proposal.getCommitteeCode();
    String wanted =
        ways.of(committee).byGroups() && groupCode != null
            ? ofGroups(proposal, stage, groupCode, categoryCode)
            : Role.REVIEWER.groupOf(committee);
    return hasSomebodyFor(proposal, wanted) ? wanted : Role.OFFICE.groupOf(committee);
  }

  private String ofGroups(Proposal proposal, int stage, String groupCode, String categoryCode) {
    ReviewGroup own = groups.findById(groupCode).orElseThrow();
    if (stage == 1) {
      return own.reviewers();
    }
    return groupFor(proposal, stage, categoryCode)
        .map(ReviewGroup::reviewers)
        .orElseGet(own::convenor);
  }

  private boolean hasSomebodyFor(Proposal proposal, String engineGroup) {
    int dash = engineGroup.lastIndexOf('-');
    String body = engineGroup.substring(0, dash);
    boolean retired = groups.findById(body).filter(ReviewGroup::isRetired).isPresent();
    return !retired
        && directory.holding(body, Role.ofCode(engineGroup.substring(dash + 1))).stream()
            .anyMatch(person -> conflicts.of(proposal, person.getId()).isEmpty());
  }

  /** The group of the stage that takes the category: named itself, else by its area. */
  Optional<ReviewGroup> groupFor(Proposal proposal, int stage, String categoryCode) {
    List<ReviewGroup> ofStage = inForce(proposal, stage);
    return Stream.of(
            Optional.ofNullable(categoryCode),
            categories.find(proposal, categoryCode).map(Category::getParentCode))
        .flatMap(Optional::stream)
        .flatMap(code -> ofStage.stream().filter(group -> group.getCategories().contains(code)))
        .findFirst();
  }

  /** The groups a proposal can be given to at a stage. */
  List<ReviewGroup> inForce(Proposal proposal, int stage) {
    List<ReviewGroup> active =
        groups.findByCommitteeCode(proposal.getCommitteeCode()).stream()
            .filter(group -> !group.isRetired())
            .toList();
    return sessionsFrom(proposal)
        .map(session -> active.stream().filter(one -> one.getSessionId().equals(session)).toList())
        .filter(ofSession -> !ofSession.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .filter(group -> group.getStageNo() == stage)
        .toList();
  }

  /** The proposal's session and those before it, the latest first. */
  private Stream<Long> sessionsFrom(Proposal proposal) {
    return sessions.of(proposal.getCommitteeCode()).stream()
        .map(PlenarySession::getId)
        .dropWhile(id -> !id.equals(proposal.getSession().getId()));
  }
}
