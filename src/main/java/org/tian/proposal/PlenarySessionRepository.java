package org.tian.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlenarySessionRepository extends JpaRepository<PlenarySession, Long> {

  Optional<PlenarySession>
      findFirstByCommitteeCodeAndCollectingFromLessThanEqualOrderByCollectingFromDesc(
          String committeeCode, Instant moment);

  List<PlenarySession> findByCommitteeCodeOrderByOpensOnDesc(String committeeCode);

  boolean existsByCommitteeCodeAndTermNoAndSessionNo(
      String committeeCode, int termNo, int sessionNo);
}
