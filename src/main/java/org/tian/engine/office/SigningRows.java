package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SigningRows extends Repository<Signing, Long> {

  Signing save(Signing row);

  Optional<Signing> findById(Long id);

  List<Signing> findByTaskIdOrderById(String taskId);

  List<Signing> findByTaskIdAndStateOrderById(String taskId, SigningState state);
}
