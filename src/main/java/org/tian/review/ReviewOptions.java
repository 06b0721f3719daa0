package org.tian.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.Texts;

/** What the review forms offer to choose from and to read, in the reader's language. */
@Component
public class ReviewOptions {

  private final Categories categories;
  private final Proposals proposals;
  private final Reviews reviews;
  private final FilingReasons reasons;
  private final ReviewWays ways;
  private final Directory directory;
  private final Texts texts;

  ReviewOptions(
      Categories categories,
      Proposals proposals,
      Reviews reviews,
      FilingReasons reasons,
      ReviewWays ways,
      Directory directory,
      Texts texts) {
    this.categories = categories;
    this.proposals = proposals;
    this.reviews = reviews;
    this.reasons = reasons;
    this.ways = ways;
    this.directory = directory;
    this.texts = texts;
  }

  /** Areas and subjects of the committee; a subject shows its area before it. */
  public List<Map<String, String>> categories(long proposalId) {
    List<Category> tree = categories.choosableFor(proposals.get(proposalId));
    Map<String, String> names =
        tree.stream().collect(Collectors.toMap(Category::getCode, Category::getName));
    return tree.stream()
        .map(
            category -> {
              String area = names.get(category.getParentCode());
              return option(
                  area == null ? category.getName() : area + " / " + category.getName(),
                  category.getCode());
            })
        .toList();
  }

  /** The category last proposed, at the acceptance check or by a reviewer. */
  public Optional<String> proposedCategory(long proposalId) {
    return reviews.of(proposalId).stream()
        .map(ReviewOpinion::getCategoryCode)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }

  /** The reasons for not filing that the proposal's committee uses today. */
  public List<Map<String, String>> reasons(long proposalId) {
    return reasons.choosable(proposals.get(proposalId).getCommitteeCode()).stream()
        .map(reason -> option(reason.getText(), reason.getCode()))
        .toList();
  }

  /** Cases the proposal could be merged into, by number and title. */
  public List<Map<String, String>> mergeTargets(long proposalId) {
    return proposals.mergeTargetsFor(proposalId).stream()
        .map(target -> option(target.words(), Long.toString(target.id())))
        .toList();
  }

  /** All that was said so far, for the director to read; one paragraph an opinion. */
  public String summary(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    return reviews.of(proposalId).stream()
        .map(opinion -> paragraph(proposal, opinion))
        .collect(Collectors.joining("\n\n"));
  }

  private String paragraph(Proposal proposal, ReviewOpinion opinion) {
    String head =
        texts.of(
            "review.summary",
            directory.personName(opinion.getPersonId()),
            stage(proposal, opinion),
            texts.nameOf("outcome", opinion.getOutcome()) + particulars(proposal, opinion));
    return opinion.getComment().isEmpty() ? head : head + "\n" + opinion.getComment();
  }

  /** 审查, or 初审 and its group where there are several stages or groups. */
  private String stage(Proposal proposal, ReviewOpinion opinion) {
    Integer number = opinion.getStageNo();
    boolean several =
        number != null && (number > 1 || ways.of(proposal.getCommitteeCode()).stages() > 1);
    String name =
        several ? texts.of("review.stage." + number) : texts.nameOf("stage", opinion.getStage());
    return number == null || opinion.getGroupCode() == null
        ? name
        : name + texts.of("review.particulars", directory.nameOf(opinion.getGroupCode()));
  }

  private String particulars(Proposal proposal, ReviewOpinion opinion) {
    String detail =
        switch (opinion.getOutcome()) {
          case ACCEPT, FILE -> categories.nameIn(proposal, opinion.getCategoryCode());
          case MERGE -> proposals.get(opinion.getMainProposalId()).getDisplayNumber();
          case CONVERT -> passedOn(opinion);
          case NOT_FILE -> whyNot(proposal, opinion);
          default -> "";
        };
    return detail.isEmpty() ? "" : texts.of("review.particulars", detail);
  }

  private String whyNot(Proposal proposal, ReviewOpinion opinion) {
    String why =
        String.join(
            texts.of("review.and"),
            reasons.textsOf(proposal.getCommitteeCode(), opinion.getReasonCodes()));
    return opinion.getConvertTo() == null
        ? why
        : why + texts.of("review.particulars", passedOn(opinion));
  }

  private String passedOn(ReviewOpinion opinion) {
    return texts.of(
        "review.passed-on", texts.nameOf("convert", opinion.getConvertTo()), opinion.getPassedTo());
  }

  private static Map<String, String> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }
}
