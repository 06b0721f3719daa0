package org.tian.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;
import org.tian.similarity.ComparableText;
import org.tian.similarity.Keywords;

/**
 * Marks a case with keywords, a recommendation as a key proposal, and whether it is secret or not
 * to be published. Secret and closed count from the same moment on, wherever the case could be
 * found.
 */
@Service
public class CaseMarking {

  private final Proposals proposals;
  private final ProposalRepository repository;
  private final Keywords keywords;
  private final CaseSteps steps;
  private final Directory directory;

  CaseMarking(
      Proposals proposals,
      ProposalRepository repository,
      Keywords keywords,
      CaseSteps steps,
      Directory directory) {
    this.proposals = proposals;
    this.repository = repository;
    this.keywords = keywords;
    this.steps = steps;
    this.directory = directory;
  }

  /** Whether the acting person may mark the case: office, reviewers, director, once submitted. */
  @Transactional(readOnly = true)
  public boolean mayMark(Proposal proposal) {
    return !proposal.isDraft()
        && directory.holds(
            CurrentActor.get().personId(),
            proposal.getCommitteeCode(),
            Role.OFFICE,
            Role.REVIEWER,
            Role.DIRECTOR);
  }

  /**
   * Whether the acting person may read why it is recommended as a key proposal: only inside the
   * committee, because the choice is still to come.
   */
  @Transactional(readOnly = true)
  public boolean mayReadRecommendation(Proposal proposal) {
    return mayMark(proposal)
        || directory.holds(
            CurrentActor.get().personId(), proposal.getCommitteeCode(), Role.LEADER, Role.AUDITOR);
  }

  /**
   * Marks a case for a person who may.
   *
   * @throws RefusedException {@code case.not-found}, {@code marks.not-yours}, and those of {@link
   *     #mark}
   */
  @WholeStep
  public void change(long proposalId, MarksChange change) {
    if (!mayMark(proposals.read(proposalId))) {
      throw Refusal.of("marks.not-yours").asException();
    }
    mark(proposalId, change);
  }

  /**
   * Marks a case as a step of its process; asks for no rights.
   *
   * @throws RefusedException {@code marks.keywords-many}, {@code marks.keyword-long}, {@code
   *     marks.key-reason}, {@code marks.closed-reason}, {@code marks.reason-long}
   */
  @Transactional
  public void mark(long proposalId, MarksChange change) {
    Proposal proposal = proposals.get(proposalId);
    CaseMarks before = proposal.getMarks();
    CaseMarks after = change.on(before);
    RefusedException.throwIfAny(refusals(after));
    if (!after.equals(before)) {
      proposal.mark(after);
      repository.saveAndFlush(proposal);
      steps.record(proposal, "proposal.marked", details(before, after), after.closedReason());
    }
  }

  /** The case's keywords; while it has none, those the text proposes. */
  @Transactional(readOnly = true)
  public List<String> keywordsFor(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    List<String> chosen = proposal.getMarks().keywords();
    return chosen.isEmpty()
        ? keywords.of(
            new ComparableText(
                proposal.getTitle(),
                proposal.getText().suggestions(),
                List.of(proposal.getSituation(), proposal.getAnalysis())),
            CaseMarks.MOST_KEYWORDS)
        : chosen;
  }

  private static List<Refusal> refusals(CaseMarks marks) {
    List<Refusal> refusals = new ArrayList<>();
    if (marks.keywords().size() > CaseMarks.MOST_KEYWORDS) {
      refusals.add(Refusal.at("keywords", "marks.keywords-many", CaseMarks.MOST_KEYWORDS));
    }
    marks.keywords().stream()
        .filter(word -> word.length() > CaseMarks.KEYWORD_CHARACTERS)
        .map(
            word ->
                Refusal.at("keywords", "marks.keyword-long", word, CaseMarks.KEYWORD_CHARACTERS))
        .forEach(refusals::add);
    checkReason("keyReason", "marks.key-reason", marks.keyReason(), refusals);
    checkReason("closedReason", "marks.closed-reason", marks.closedReason(), refusals);
    return refusals;
  }

  private static void checkReason(
      String field, String missing, String reason, List<Refusal> refusals) {
    if (reason != null && reason.isEmpty()) {
      refusals.add(Refusal.at(field, missing));
    } else if (reason != null && reason.length() > CaseMarks.REASON_CHARACTERS) {
      refusals.add(Refusal.at(field, "marks.reason-long", CaseMarks.REASON_CHARACTERS));
    }
  }

  private static Map<String, Object> details(CaseMarks before, CaseMarks after) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("keywordsBefore", String.join("、", before.keywords()));
    details.put("keywords", String.join("、", after.keywords()));
    details.put("keyReason", after.keyReason());
    details.put("secretBefore", before.secret());
    details.put("secret", after.secret());
    details.put("closedBefore", before.isClosed());
    details.put("closed", after.isClosed());
    return details;
  }
}
