package org.tian.handling;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResultCodeRepository extends JpaRepository<ResultCode, Long> {

  List<ResultCode> findByCommitteeCodeOrderByPositionAscIdAsc(String committeeCode);
}
