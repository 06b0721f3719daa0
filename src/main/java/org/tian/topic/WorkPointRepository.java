package org.tian.topic;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkPointRepository extends JpaRepository<WorkPoint, Long> {

  List<WorkPoint> findByCommitteeCodeAndYearNoOrderByPositionAscIdAsc(
      String committeeCode, int yearNo);
}
