package org.tian.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RehandlingDecisionRepository extends JpaRepository<RehandlingDecision, Long> {

  List<RehandlingDecision> findByProposalIdOrderByRound(long proposalId);

  boolean existsByProposalIdAndRound(long proposalId, int round);
}
