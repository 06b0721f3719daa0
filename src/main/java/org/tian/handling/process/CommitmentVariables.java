package org.tian.handling.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tian.engine.TaskCase;
import org.tian.handling.commitment.Commitment;
import org.tian.handling.commitment.CommitmentSteps.Verdict;
import org.tian.handling.commitment.ReportOutcome;
import org.tian.proposal.Proposal;

/** Variables of {@code commitment-tracking}. */
final class CommitmentVariables {

  static final String PROCESS = "commitment-tracking";
  static final String MESSAGE_EARLY = "report-commitment-early";
  static final String MESSAGE_REPLACED = "commitment-replaced";

  static final String COMMITMENT_ID = "commitmentId";
  static final String UNIT_CODE = "unitCode";
  static final String REPORT_ACCEPTED = "reportAccepted";
  static final String DIRECTOR_NEEDED = "directorNeeded";
  static final String DIRECTOR_AGREED = "directorAgreed";
  static final String COMMITMENT_KEPT = "commitmentKept";
  static final String COMMITMENT_DROPPED = "commitmentDropped";

  private CommitmentVariables() {}

  static Map<String, Object> atStartOf(Commitment commitment, Proposal proposal) {
    return Map.of(
        "proposalId",
        commitment.getProposalId(),
        "committeeCode",
        commitment.getCommitteeCode(),
        "title",
        proposal.getTitle(),
        "caseNumber",
        proposal.getDisplayNumber(),
        COMMITMENT_ID,
        commitment.getId(),
        UNIT_CODE,
        commitment.getHolderCode());
  }

  static long commitmentId(VariableScope scope) {
    return ((Number) scope.getVariable(COMMITMENT_ID)).longValue();
  }

  static long commitmentId(TaskCase task) {
    return task.number(COMMITMENT_ID);
  }

  static Map<String, Object> afterCheck(Verdict verdict) {
    return Map.of(
        REPORT_ACCEPTED,
        verdict.accepted(),
        DIRECTOR_NEEDED,
        verdict.director(),
        COMMITMENT_KEPT,
        verdict.outcome() == ReportOutcome.KEPT,
        COMMITMENT_DROPPED,
        verdict.outcome() == ReportOutcome.GIVEN_UP);
  }

  static Map<String, Object> afterDecision(Verdict verdict) {
    return Map.of(DIRECTOR_AGREED, verdict.accepted());
  }
}
