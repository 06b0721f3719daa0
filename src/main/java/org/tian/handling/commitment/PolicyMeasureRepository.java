package org.tian.handling.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyMeasureRepository extends JpaRepository<PolicyMeasure, Long> {

  List<PolicyMeasure> findByProposalIdOrderById(long proposalId);
}
