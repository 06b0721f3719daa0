package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TaskCopyRows extends Repository<TaskCopy, Long> {

  TaskCopy save(TaskCopy row);

  Optional<TaskCopy> findById(Long id);

  List<TaskCopy> findByTaskIdOrderById(String taskId);

  boolean existsByTaskIdAndFromPersonAndToPersonAndReadAtIsNull(
      String taskId, String from, String to);

  long countByToPerson(String person);

  long countByToPersonAndReadAtIsNull(String person);
}
