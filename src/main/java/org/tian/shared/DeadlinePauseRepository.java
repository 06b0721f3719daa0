package org.tian.shared;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlinePauseRepository extends JpaRepository<DeadlinePause, Long> {

  List<DeadlinePause> findByDeadlineIdInOrderById(Collection<Long> deadlineIds);
}
