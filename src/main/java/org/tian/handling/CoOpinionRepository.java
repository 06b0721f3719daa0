package org.tian.handling;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoOpinionRepository extends JpaRepository<CoOpinion, Long> {

  List<CoOpinion> findByProposalIdOrderById(long proposalId);
}
