package org.tian.handling.contact;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactEntryRepository extends JpaRepository<ContactEntry, Long> {

  List<ContactEntry> findByUnitTaskIdOrderByHeldOnAscIdAsc(long unitTaskId);

  List<ContactEntry> findByUnitTaskIdIn(Collection<Long> unitTaskIds);

  List<ContactEntry> findByProposalIdOrderByHeldOnAscIdAsc(long proposalId);
}
