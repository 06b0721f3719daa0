package org.tian.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReplyVersionRepository extends JpaRepository<ReplyVersion, Long> {

  List<ReplyVersion> findByProposalIdOrderById(long proposalId);

  Optional<ReplyVersion> findFirstByReplyIdOrderByNumberDesc(long replyId);
}
