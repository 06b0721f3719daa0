package org.tian.handling.room;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanChangeRepository extends JpaRepository<PlanChange, Long> {

  List<PlanChange> findByPlanIdOrderById(long planId);
}
