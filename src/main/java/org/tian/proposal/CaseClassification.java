package org.tian.proposal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.Cases;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * The category of a case, put or changed by office or director of its committee: while it is in
 * review as what it is expected to be filed under, afterwards only with a reason.
 */
@Service
public class CaseClassification {

  private static final int LONGEST_REASON = 500;
  private static final Set<ProposalStatus> CLASSIFIED =
      EnumSet.of(
          ProposalStatus.SUBMITTED,
          ProposalStatus.FILED,
          ProposalStatus.MERGED,
          ProposalStatus.HANDED_OVER,
          ProposalStatus.ANSWERED,
          ProposalStatus.REHANDLING,
          ProposalStatus.CLOSED);

  private final Proposals proposals;
  private final ProposalRepository repository;
  private final Categories categories;
  private final CaseSteps steps;
  private final Cases cases;
  private final Directory directory;

  CaseClassification(
      Proposals proposals,
      ProposalRepository repository,
      Categories categories,
      CaseSteps steps,
      Cases cases,
      Directory directory) {
    this.proposals = proposals;
    this.repository = repository;
    this.categories = categories;
    this.steps = steps;
    this.cases = cases;
    this.directory = directory;
  }

  /** Whether the acting person may put or change the category of the case as it stands. */
  @Transactional(readOnly = true)
  public boolean mayChange(Proposal proposal) {
    return CLASSIFIED.contains(proposal.getStatus()) && isKeeper(proposal);
  }

  /**
   * Puts the category.
   *
   * @throws org.tian.shared.RefusedException {@code case.not-found}, {@code category.not-keeper},
   *     {@code category.not-now}, {@code category.not-in-session}, {@code category.unchanged},
   *     {@code category.reason-missing}, {@code category.reason-long}
   */
  @WholeStep
  public void change(long proposalId, String code, String reason) {
    Proposal proposal = proposals.read(proposalId);
    String words = Objects.toString(reason, "").strip();
    check(proposal, code, words);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("category.before", proposal.getCategoryCode());
    details.put("name.before", categories.nameOf(proposal));
    proposal.classify(code, categories.nameIn(proposal, code));
    repository.saveAndFlush(proposal);
    details.put("category.after", code);
    details.put("name.after", proposal.getCategoryName());
    steps.record(proposal, "proposal.category-changed", details, words.isEmpty() ? null : words);
    if (isFiled(proposal)) {
      cases.setVariable(proposal.getCaseKey(), "categoryCode", code);
    }
  }

  private void check(Proposal proposal, String code, String words) {
    if (!isKeeper(proposal)) {
      throw Refusal.of("category.not-keeper").asException();
    }
    if (!CLASSIFIED.contains(proposal.getStatus())) {
      throw Refusal.of("category.not-now").asException();
    }
    if (code == null || !categories.isChoosable(proposal, code)) {
      throw Refusal.at("category", "category.not-in-session", proposal.getSessionName())
          .asException();
    }
    if (code.equals(proposal.getCategoryCode())) {
      throw Refusal.at("category", "category.unchanged", categories.nameOf(proposal)).asException();
    }
    if (words.isEmpty() && isFiled(proposal)) {
      throw Refusal.at("reason", "category.reason-missing").asException();
    }
    if (words.length() > LONGEST_REASON) {
      throw Refusal.at("reason", "category.reason-long", LONGEST_REASON).asException();
    }
  }

  private static boolean isFiled(Proposal proposal) {
    return proposal.getStatus() != ProposalStatus.SUBMITTED;
  }

  private boolean isKeeper(Proposal proposal) {
    return directory.holds(
        CurrentActor.get().personId(), proposal.getCommitteeCode(), Role.OFFICE, Role.DIRECTOR);
  }
}
