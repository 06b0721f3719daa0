package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SignerRows extends Repository<Signer, Long> {

  Signer save(Signer row);

  Optional<Signer> findById(Long id);

  List<Signer> findByTaskIdOrderById(String taskId);

  List<Signer> findBySigningIdOrderById(Long signingId);
}
