package org.tian.engine;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskCommentRows extends Repository<TaskComment, Long> {

  TaskComment save(TaskComment comment);

  @Query(
      "select c from TaskComment c where c.taskId = :taskId and c.id < :before order by c.id desc")
  List<TaskComment> findBefore(String taskId, long before, Limit limit);
}
