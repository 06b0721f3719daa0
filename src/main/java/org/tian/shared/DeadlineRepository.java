package org.tian.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeadlineRepository extends JpaRepository<Deadline, Long> {

  Optional<Deadline> findFirstBySubjectAndRuleNameOrderByIdDesc(String subject, DeadlineRule rule);

  List<Deadline> findByCaseKeyOrderById(String caseKey);

  List<Deadline> findByCaseKeyInOrderById(Collection<String> caseKeys);

  List<Deadline> findBySubjectInAndClosedAtIsNull(Collection<String> subjects);

  /** Open ones whose end has not come and whose clock runs, in the order of their ids. */
  @Query(
      """
      select d from Deadline d where d.closedAt is null and d.pausedOn is null
        and d.dueAt >= :now and d.id > :after and d.period not like '%h' order by d.id
      """)
  List<Deadline> findRunning(Instant now, long after, Limit limit);
}
