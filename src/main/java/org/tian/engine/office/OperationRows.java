package org.tian.engine.office;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OperationRows extends Repository<OperationRow, Long> {

  OperationRow save(OperationRow row);

  List<OperationRow> findByCaseKeyOrderById(String caseKey);

  List<OperationRow> findByTaskIdOrderById(String taskId);
}
