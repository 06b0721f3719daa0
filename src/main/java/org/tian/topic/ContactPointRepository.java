package org.tian.topic;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactPointRepository extends JpaRepository<ContactPoint, Long> {

  List<ContactPoint> findByRetiredOnIsNullOrderByCommitteeCodeAscNameAsc();

  List<ContactPoint> findByCommitteeCodeAndRetiredOnIsNullOrderByName(String committeeCode);

  @Query(
      """
      select c from ContactPoint c
      where c.committeeCode = :committee and c.id > :after and (:retired = true or c.retiredOn is null)
        and (lower(c.name) like :q escape '!' or lower(c.address) like :q escape '!'
          or lower(c.topics) like :q escape '!')
      order by c.id
      """)
  List<ContactPoint> search(String committee, String q, boolean retired, Long after, Limit limit);
}
