package org.tian.assignment.asking;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitConsultationRepository extends JpaRepository<UnitConsultation, Long> {

  List<UnitConsultation> findByProposalIdOrderById(long proposalId);
}
