package org.tian.assignment;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandoverPlanRepository extends JpaRepository<HandoverPlan, Long> {

  Optional<HandoverPlan> findFirstByProposalIdOrderByIdDesc(long proposalId);
}
