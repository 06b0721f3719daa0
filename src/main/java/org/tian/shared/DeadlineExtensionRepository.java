package org.tian.shared;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineExtensionRepository extends JpaRepository<DeadlineExtension, Long> {

  List<DeadlineExtension> findByDeadlineIdInOrderById(Collection<Long> deadlineIds);
}
