package org.tian.topic;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MaterialRepository extends JpaRepository<Material, Long> {

  Optional<Material> findByFormToken(String formToken);

  @Query(
      """
      select m from Material m
      where m.id < :before
        and (m.memberId = :person or m.recordedBy = :person or m.committeeCode in (:kept))
        and (lower(m.title) like :q escape '!' or lower(m.text) like :q escape '!'
          or lower(m.place) like :q escape '!' or lower(m.people) like :q escape '!')
      order by m.id desc
      """)
  List<Material> search(String person, Collection<String> kept, String q, Long before, Limit limit);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from Material m where m.id = :id")
  Optional<Material> lock(Long id);
}
