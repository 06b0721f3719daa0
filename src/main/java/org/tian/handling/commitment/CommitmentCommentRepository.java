package org.tian.handling.commitment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommitmentCommentRepository extends JpaRepository<CommitmentComment, Long> {

  List<CommitmentComment> findByCommitmentIdOrderById(long commitmentId);
}
