package org.tian.handling.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanLineRepository extends JpaRepository<PlanLine, Long> {

  List<PlanLine> findByPlanIdOrderByItemNo(long planId);

  List<PlanLine> findByPlanIdIn(Collection<Long> planIds);

  Optional<PlanLine> findByPlanIdAndItemNo(long planId, int itemNo);
}
