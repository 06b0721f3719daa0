package org.tian.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RatingResultRepository extends JpaRepository<RatingResult, Long> {

  List<RatingResult> findByProposalIdOrderByRound(long proposalId);
}
