package org.tian.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewOpinionRepository extends JpaRepository<ReviewOpinion, Long> {

  List<ReviewOpinion> findByProposalIdOrderById(Long proposalId);

  Optional<ReviewOpinion> findFirstByProposalIdAndStageInOrderByIdDesc(
      Long proposalId, Collection<ReviewStage> stages);
}
