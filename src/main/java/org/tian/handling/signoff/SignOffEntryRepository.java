package org.tian.handling.signoff;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignOffEntryRepository extends JpaRepository<SignOffEntry, Long> {

  List<SignOffEntry> findByUnitTaskIdOrderById(long unitTaskId);
}
