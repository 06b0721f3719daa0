package org.tian.engine;

import org.springframework.data.jpa.repository.JpaRepository;

interface TaskDraftRows extends JpaRepository<TaskDraft, TaskDraft.Key> {

  void deleteByTaskId(String taskId);
}
