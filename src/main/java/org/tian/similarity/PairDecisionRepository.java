package org.tian.similarity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PairDecisionRepository extends JpaRepository<PairDecision, Long> {

  String CURRENT =
      """
       and not exists (select 1 from PairDecision later
         where later.committeeCode = d.committeeCode and later.firstId = d.firstId
           and later.secondId = d.secondId and later.revision > d.revision)
      """;

  Optional<PairDecision> findFirstByCommitteeCodeAndFirstIdAndSecondIdOrderByRevisionDesc(
      String committeeCode, Long firstId, Long secondId);

  List<PairDecision> findByCommitteeCodeAndFirstIdAndSecondIdOrderByRevisionDesc(
      String committeeCode, Long firstId, Long secondId);

  @Query(
      "select d from PairDecision d where d.committeeCode = :committee"
          + " and (d.firstId = :caseId or d.secondId = :caseId)"
          + CURRENT)
  List<PairDecision> findCurrentOf(String committee, Long caseId);

  @Query("select d from PairDecision d where d.committeeCode = :committee" + CURRENT)
  List<PairDecision> findCurrent(String committee);
}
