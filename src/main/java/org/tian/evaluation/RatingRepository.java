package org.tian.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RatingRepository extends JpaRepository<Rating, Long> {

  List<Rating> findByProposalIdOrderById(long proposalId);

  List<Rating> findByProposalIdAndRoundOrderById(long proposalId, int round);

  boolean existsByProposalIdAndRoundAndRaterGroup(long proposalId, int round, String raterGroup);
}
