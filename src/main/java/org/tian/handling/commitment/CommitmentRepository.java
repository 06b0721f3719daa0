package org.tian.handling.commitment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitmentRepository extends JpaRepository<Commitment, Long> {

  boolean existsByReplyIdAndItemNo(long replyId, int itemNo);

  List<Commitment> findByProposalIdOrderById(long proposalId);

  List<Commitment> findByHolderCodeInAndStateIn(
      Collection<String> holders, Collection<CommitmentState> states);
}
