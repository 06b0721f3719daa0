package org.tian.assignment.endorsement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EndorsementRoundRepository extends JpaRepository<EndorsementRound, Long> {

  Optional<EndorsementRound> findFirstByProposalIdOrderByIdDesc(long proposalId);

  List<EndorsementRound> findByProposalIdOrderById(long proposalId);

  boolean existsByProposalIdAndStatus(long proposalId, EndorsementRound.Status status);
}
