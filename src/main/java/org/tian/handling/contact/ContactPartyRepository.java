package org.tian.handling.contact;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactPartyRepository extends JpaRepository<ContactParty, Long> {

  List<ContactParty> findByEntryIdOrderById(long entryId);

  List<ContactParty> findByEntryIdInOrderById(Collection<Long> entryIds);
}
