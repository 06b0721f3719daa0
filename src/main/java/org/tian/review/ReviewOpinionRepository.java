package org.tian.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewOpinionRepository extends JpaRepository<ReviewOpinion, Long> {

  /** Codes of the categories that opinions on proposals of the session name. */
  @Query(
      """
      select distinct o.categoryCode from ReviewOpinion o
      where o.categoryCode is not null and o.proposalId in
        (select p.id from Proposal p where p.session.id = :sessionId)
      """)
  Set<String> categoriesNamedIn(long sessionId);

  List<ReviewOpinion> findByProposalIdOrderById(Long proposalId);

  Optional<ReviewOpinion> findFirstByProposalIdAndStageInOrderByIdDesc(
      Long proposalId, Collection<ReviewStage> stages);
}
