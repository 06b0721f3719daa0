package org.tian.assignment.suggestion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.UnitTasks;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;

/** Keeps what was suggested before the hand-over, so that it can be judged afterwards. */
@Service
@Transactional
public class SuggestionRecords {

  private final SuggestionRecordRepository repository;
  private final UnitSuggestions suggestions;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final Clock clock;

  SuggestionRecords(
      SuggestionRecordRepository repository,
      UnitSuggestions suggestions,
      UnitTasks unitTasks,
      Proposals proposals,
      Clock clock) {
    this.repository = repository;
    this.suggestions = suggestions;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.clock = clock;
  }

  /**
   * Suggests units for the case and keeps what is shown, as long as it is not handed over; the same
   * shown again is kept once.
   */
  public CaseSuggestion show(long proposalId) {
    CaseSuggestion suggestion = suggestions.of(proposalId);
    if (unitTasks.currentRound(proposalId) == 0) {
      keep(suggestion, proposals.get(proposalId), true);
    }
    return suggestion;
  }

  /** Keeps what would have been suggested, when units are proposed without having looked. */
  public void keepUnseen(long proposalId) {
    if (repository.findFirstByProposalIdOrderByIdDesc(proposalId).isEmpty()) {
      Proposal proposal = proposals.get(proposalId);
      keep(suggestions.of(proposal), proposal, false);
    }
  }

  private void keep(CaseSuggestion suggestion, Proposal proposal, boolean shown) {
    SuggestionRecord made =
        new SuggestionRecord(
            suggestion,
            proposal.getCommitteeCode(),
            CurrentActor.get().personId(),
            shown,
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    Optional<SuggestionRecord> last =
        repository.findFirstByProposalIdOrderByIdDesc(proposal.getId());
    if (last.filter(made::tells).isEmpty()) {
      repository.save(made);
    }
  }
}
