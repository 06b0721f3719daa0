package org.tian.shared;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineMoveRepository extends JpaRepository<DeadlineMove, Long> {

  List<DeadlineMove> findByDeadlineIdOrderById(long deadlineId);
}
