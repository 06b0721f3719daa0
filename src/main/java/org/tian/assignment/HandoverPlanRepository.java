package org.tian.assignment;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HandoverPlanRepository extends JpaRepository<HandoverPlan, Long> {

  /** The last one, with its units. */
  @Query(
      """
      select p from HandoverPlan p left join fetch p.units where p.id =
        (select max(o.id) from HandoverPlan o where o.proposalId = :proposalId)
      """)
  Optional<HandoverPlan> latest(long proposalId);
}
