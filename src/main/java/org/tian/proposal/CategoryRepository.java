package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CategoryRepository extends JpaRepository<Category, Long> {

  List<Category> findByCommitteeCodeAndSessionIdOrderByPositionAscIdAsc(
      String committeeCode, long sessionId);

  Optional<Category> findByCommitteeCodeAndSessionIdAndCode(
      String committeeCode, long sessionId, String code);

  int countByCommitteeCodeAndSessionId(String committeeCode, long sessionId);

  boolean existsByCommitteeCodeAndSessionId(String committeeCode, long sessionId);
}
