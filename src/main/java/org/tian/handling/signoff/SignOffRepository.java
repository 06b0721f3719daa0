package org.tian.handling.signoff;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignOffRepository extends JpaRepository<SignOff, Long> {

  Optional<SignOff> findFirstByUnitTaskIdOrderByRunNoDesc(long unitTaskId);

  List<SignOff> findByProposalIdOrderById(long proposalId);
}
