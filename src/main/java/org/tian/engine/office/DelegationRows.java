package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DelegationRows extends Repository<Delegation, Long> {

  Delegation save(Delegation row);

  List<Delegation> findByTaskIdOrderById(String taskId);

  Optional<Delegation> findFirstByTaskIdAndEndedAtIsNullOrderByIdDesc(String taskId);
}
