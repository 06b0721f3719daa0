package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskHoldRows extends Repository<TaskHold, Long> {

  TaskHold save(TaskHold row);

  boolean existsByTaskIdAndEndedAtIsNull(String taskId);

  Optional<TaskHold> findFirstByTaskIdAndEndedAtIsNull(String taskId);

  Optional<TaskHold> findFirstByTaskIdOrderByIdDesc(String taskId);

  /** Held tasks for whose signers nobody waits any more. */
  @Query(
      """
      select h.taskId from TaskHold h where h.endedAt is null and not exists (
        select 1 from Signing s where s.taskId = h.taskId
          and s.state = org.tian.engine.office.SigningState.OPEN)
      order by h.id
      """)
  List<String> findReady();
}
