package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TaskUrgingRows extends Repository<TaskUrging, Long> {

  TaskUrging save(TaskUrging row);

  Optional<TaskUrging> findById(Long id);

  List<TaskUrging> findByTaskIdOrderById(String taskId);

  Optional<TaskUrging> findFirstByTaskIdOrderByIdDesc(String taskId);

  long countByTaskId(String taskId);
}
