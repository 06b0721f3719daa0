package org.tian.cultivation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResearchRecordRepository extends JpaRepository<ResearchRecord, Long> {

  List<ResearchRecord> findByCultivationIdOrderByHeldOnAscIdAsc(long cultivationId);

  boolean existsByCultivationId(long cultivationId);
}
