package org.tian.proposal;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.Cases;

/**
 * Closing a case together with those merged into it, each of which waits in a process of its own.
 */
@Service
public class CaseClosing {

  private static final String MAIN_CLOSED = "main-proposal-closed";

  private final ProposalRepository repository;
  private final CaseProgress progress;
  private final Cases cases;

  CaseClosing(ProposalRepository repository, CaseProgress progress, Cases cases) {
    this.repository = repository;
    this.progress = progress;
    this.cases = cases;
  }

  /** Closes the case and tells the processes of the merged ones. */
  @Transactional
  public void close(long proposalId) {
    progress.close(proposalId);
    repository
        .findByMergedIntoIdOrderById(proposalId)
        .forEach(merged -> cases.correlate(MAIN_CLOSED, merged.getFlowNo(), Map.of()));
  }
}
