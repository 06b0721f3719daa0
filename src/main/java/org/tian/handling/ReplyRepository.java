package org.tian.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReplyRepository extends JpaRepository<Reply, Long> {

  Optional<Reply> findByUnitTaskId(long unitTaskId);

  List<Reply> findByProposalIdAndStatusOrderById(long proposalId, ReplyStatus status);

  Optional<Reply> findFirstByProposalIdAndUnitCodeAndStatusOrderByIdDesc(
      long proposalId, String unitCode, ReplyStatus status);
}
