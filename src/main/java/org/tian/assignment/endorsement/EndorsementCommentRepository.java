package org.tian.assignment.endorsement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EndorsementCommentRepository extends JpaRepository<EndorsementComment, Long> {

  List<EndorsementComment> findByRoundIdOrderById(long roundId);
}
