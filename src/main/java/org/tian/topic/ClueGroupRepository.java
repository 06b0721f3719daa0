package org.tian.topic;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClueGroupRepository extends JpaRepository<ClueGroup, Long> {

  @Query(
      """
      select g from ClueGroup g
      where g.committeeCode = :committee and g.id < :before and lower(g.title) like :q escape '!'
      order by g.id desc
      """)
  List<ClueGroup> search(String committee, String q, Long before, Limit limit);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select g from ClueGroup g where g.id = :id")
  Optional<ClueGroup> lock(Long id);
}
