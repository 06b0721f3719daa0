package org.tian.handling.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface HandlingPlanRepository extends JpaRepository<HandlingPlan, Long> {

  Optional<HandlingPlan> findByUnitTaskId(long unitTaskId);

  List<HandlingPlan> findByUnitTaskIdIn(Collection<Long> unitTaskIds);
}
