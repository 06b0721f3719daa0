package org.tian.handling.clocks;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReplyExtensionRepository extends JpaRepository<ReplyExtension, Long> {

  Optional<ReplyExtension> findByDeadlineId(long deadlineId);

  Optional<ReplyExtension> findFirstByUnitTaskIdOrderByIdDesc(long unitTaskId);

  List<ReplyExtension> findByProposalIdOrderById(long proposalId);
}
