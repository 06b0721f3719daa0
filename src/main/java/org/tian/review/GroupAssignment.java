package org.tian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.proposal.Categories;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Gives a proposal to its review group at the acceptance check: by category, or by hand. */
@Component
@Transactional(readOnly = true)
public class GroupAssignment {

  /** The option to let the category decide. */
  public static final String BY_CATEGORY = "BY_CATEGORY";

  /** The only option where the committee has no review groups. */
  public static final String ALL = "ALL";

  private static final int FIRST_STAGE = 1;

  private final Proposals proposals;
  private final ReviewerChoice choice;
  private final ReviewWays ways;
  private final Categories categories;
  private final Directory directory;
  private final Texts texts;

  GroupAssignment(
      Proposals proposals,
      ReviewerChoice choice,
      ReviewWays ways,
      Categories categories,
      Directory directory,
      Texts texts) {
    this.proposals = proposals;
    this.choice = choice;
    this.ways = ways;
    this.categories = categories;
    this.directory = directory;
    this.texts = texts;
  }

  /** What the acceptance check offers to choose from; the first one is how it begins. */
  public List<Map<String, String>> options(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    List<ReviewGroup> groups = groupsFor(proposal);
    if (groups.isEmpty()) {
      return List.of(Map.of("label", texts.of("review.group.all"), "value", ALL));
    }
    List<Map<String, String>> options = new ArrayList<>();
    options.add(Map.of("label", texts.of("review.group.by-category"), "value", BY_CATEGORY));
    groups.forEach(
        group -> options.add(Map.of("label", label(proposal, group), "value", group.getCode())));
    return options;
  }

  /**
   * Code of the group that reviews the proposal first; null where the committee has none.
   *
   * @param categoryCode the category proposed, or null
   * @param chosen an option of {@link #options}, or null for the first one
   * @throws org.tian.shared.RefusedException {@code review.group-missing} when no group takes the
   *     category and none was chosen
   */
  public String groupOf(long proposalId, String categoryCode, String chosen) {
    Proposal proposal = proposals.get(proposalId);
    List<ReviewGroup> groups = groupsFor(proposal);
    if (groups.isEmpty()) {
      return null;
    }
    Optional<String> byHand =
        groups.stream().map(ReviewGroup::getCode).filter(code -> code.equals(chosen)).findFirst();
    return byHand
        .or(() -> choice.groupFor(proposal, FIRST_STAGE, categoryCode).map(ReviewGroup::getCode))
        .orElseThrow(() -> Refusal.at("reviewGroup", "review.group-missing").asException());
  }

  private List<ReviewGroup> groupsFor(Proposal proposal) {
    return ways.of(proposal.getCommitteeCode()).byGroups()
        ? choice.inForce(proposal, FIRST_STAGE)
        : List.of();
  }

  private String label(Proposal proposal, ReviewGroup group) {
    String takes =
        group.getCategories().stream()
            .map(code -> categories.nameIn(proposal, code))
            .collect(Collectors.joining(texts.of("review.and")));
    String name = directory.nameOf(group.getCode());
    return takes.isEmpty() ? name : name + texts.of("review.particulars", takes);
  }
}
