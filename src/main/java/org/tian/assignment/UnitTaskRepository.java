package org.tian.assignment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitTaskRepository extends JpaRepository<UnitTask, Long> {

  List<UnitTask> findByProposalIdOrderById(long proposalId);

  List<UnitTask> findByProposalIdInOrderById(Collection<Long> proposalIds);

  List<UnitTask> findByProposalIdAndRoundOrderById(long proposalId, int round);

  /** Those of the last round. */
  @Query(
      """
      select t from UnitTask t where t.proposalId = :proposalId and t.round =
        (select max(o.round) from UnitTask o where o.proposalId = :proposalId) order by t.id
      """)
  List<UnitTask> ofLastRound(long proposalId);

  @Query("select coalesce(max(t.round), 0) from UnitTask t where t.proposalId = :proposalId")
  int lastRound(long proposalId);
}
