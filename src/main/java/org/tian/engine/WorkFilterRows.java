package org.tian.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkFilterRows extends Repository<WorkFilterRow, Long> {

  WorkFilterRow save(WorkFilterRow row);

  Optional<WorkFilterRow> findById(long id);

  @Query(
      """
      select f from WorkFilterRow f where f.deletedAt is null
        and (f.bodyCode is null and f.personId = :personId or f.bodyCode in :bodies)
      order by f.bodyCode, f.name, f.id
      """)
  List<WorkFilterRow> findFor(String personId, Collection<String> bodies);
}
