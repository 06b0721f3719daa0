package org.tian.cultivation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitViewRepository extends JpaRepository<UnitView, Long> {

  List<UnitView> findByCultivationIdOrderById(long cultivationId);
}
