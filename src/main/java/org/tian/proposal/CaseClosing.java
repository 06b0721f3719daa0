package org.tian.proposal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing a case together with those merged into it, each of which waits in a process of its own.
 */
@Service
public class CaseClosing {

  private final ProposalRepository repository;
  private final CaseProgress progress;
  private final ProposalLifecycle lifecycle;

  CaseClosing(ProposalRepository repository, CaseProgress progress, ProposalLifecycle lifecycle) {
    this.repository = repository;
    this.progress = progress;
    this.lifecycle = lifecycle;
  }

  /** Closes the case and tells the processes of the merged ones. */
  @Transactional
  public void close(long proposalId) {
    progress.close(proposalId);
    repository.findByMergedIntoIdOrderById(proposalId).forEach(lifecycle::mainClosed);
  }
}
