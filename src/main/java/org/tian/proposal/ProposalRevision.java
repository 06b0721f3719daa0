package org.tian.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.CurrentActor;
import org.tian.shared.RefusedException;

/** Correcting a returned proposal; the corrected text goes through review again. */
@Service
public class ProposalRevision {

  private final ProposalRepository repository;
  private final TextRules textRules;
  private final SubmissionRules submissionRules;
  private final VersionKeeping versions;
  private final CaseSteps steps;
  private final Clock clock;

  ProposalRevision(
      ProposalRepository repository,
      TextRules textRules,
      SubmissionRules submissionRules,
      VersionKeeping versions,
      CaseSteps steps,
      Clock clock) {
    this.repository = repository;
    this.textRules = textRules;
    this.submissionRules = submissionRules;
    this.versions = versions;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Replaces the words of a returned proposal under the same rules as at submission. The words
   * before stand in the trail.
   *
   * @param note what the proposer changed
   */
  @Transactional
  public Proposal revise(long id, ProposalText text, String note) {
    Proposal proposal = repository.findById(id).orElseThrow(CaseAccess::notFound);
    RefusedException.throwIfAny(textRules.refusals(proposal.getCommitteeCode(), text));
    ProposalText before = proposal.getText();
    versions.keepSubmittedBefore(proposal);
    proposal.revise(text, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    RefusedException.throwIfAny(
        submissionRules.titleTwice(proposal, proposal.getSession()).stream().toList());
    proposal.changedBy(CurrentActor.get().personId());
    repository.saveAndFlush(proposal);
    versions.keepForTheCase(proposal, VersionReason.CORRECTED, note);
    steps.record(proposal, "proposal.revised", changes(before, text), note);
    return proposal;
  }

  private static Map<String, Object> changes(ProposalText before, ProposalText after) {
    Map<String, Object> details = new LinkedHashMap<>();
    put(details, "title", before.title(), after.title());
    put(details, "situation", before.situation(), after.situation());
    put(details, "analysis", before.analysis(), after.analysis());
    put(
        details,
        "suggestions",
        String.join("\n", before.suggestions()),
        String.join("\n", after.suggestions()));
    return details;
  }

  private static void put(Map<String, Object> details, String part, String before, String after) {
    if (!before.equals(after)) {
      details.put(part + ".before", before);
      details.put(part + ".after", after);
    }
  }
}
