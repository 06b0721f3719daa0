package org.tian.handling.contact;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactDispensationRepository extends JpaRepository<ContactDispensation, Long> {

  List<ContactDispensation> findByUnitTaskIdOrderById(long unitTaskId);

  List<ContactDispensation> findByUnitTaskIdIn(Collection<Long> unitTaskIds);
}
