package org.tian.engine;

import org.springframework.data.jpa.repository.JpaRepository;

interface TaskDraftRows extends JpaRepository<TaskDraft, TaskDraft.Key> {

  boolean existsByTaskId(String taskId);

  void deleteByTaskId(String taskId);
}
