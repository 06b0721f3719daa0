package org.tian.handling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReplyRepository extends JpaRepository<Reply, Long> {

  Optional<Reply> findByUnitTaskId(long unitTaskId);

  Optional<Reply> findByCommitteeCodeAndLetterNumber(String committeeCode, String letterNumber);

  List<Reply> findByProposalIdAndStatusOrderById(long proposalId, ReplyStatus status);

  /** Proposals of which a reply was sent that may not be published. */
  @Query(
      """
      select r.proposalId from Reply r
      where r.proposalId in :proposalIds and r.openness = org.tian.handling.Openness.CLOSED
        and r.status = org.tian.handling.ReplyStatus.SENT
      """)
  Set<Long> findClosedAmong(Collection<Long> proposalIds);

  Optional<Reply> findFirstByProposalIdAndUnitCodeAndStatusOrderByIdDesc(
      long proposalId, String unitCode, ReplyStatus status);
}
