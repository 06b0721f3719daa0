package org.tian.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeputyshipRepository extends JpaRepository<Deputyship, Long> {

  @Query(
      """
      select d from Deputyship d where d.deputyId = :deputyId and d.endedAt is null
        and d.validFrom <= :day and (d.validUntil is null or d.validUntil >= :day) order by d.id
      """)
  List<Deputyship> running(String deputyId, LocalDate day);

  @Query(
      """
      select d from Deputyship d where d.personId = :personId and d.endedAt is null
        and (d.validUntil is null or d.validUntil >= :day) order by d.id
      """)
  List<Deputyship> notOverOf(String personId, LocalDate day);

  @Query(
      """
      select d from Deputyship d where d.deputyId = :deputyId and d.endedAt is null
        and (d.validUntil is null or d.validUntil >= :day) order by d.id
      """)
  List<Deputyship> notOverIn(String deputyId, LocalDate day);

  List<Deputyship> findByPersonIdOrderByIdDesc(String personId);

  List<Deputyship> findByDeputyIdOrderByIdDesc(String deputyId);

  List<Deputyship> findByBodyCodeInOrderByIdDesc(Collection<String> bodyCodes);

  @Query(value = "select id from org_deputy_lock where id = 1 for update", nativeQuery = true)
  Integer lock();
}
