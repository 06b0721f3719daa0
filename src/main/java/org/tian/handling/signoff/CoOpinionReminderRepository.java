package org.tian.handling.signoff;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoOpinionReminderRepository extends JpaRepository<CoOpinionReminder, Long> {

  boolean existsByUnitTaskIdAndKind(long unitTaskId, CoOpinionReminder.Kind kind);

  List<CoOpinionReminder> findByUnitTaskIdIn(Collection<Long> unitTaskIds);
}
