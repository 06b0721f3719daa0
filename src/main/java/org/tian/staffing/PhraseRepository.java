package org.tian.staffing;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PhraseRepository extends JpaRepository<Phrase, Long> {

  List<Phrase> findByOwnerIdAndDeletedAtIsNullOrderByPlaceAscIdAsc(String ownerId);

  List<Phrase> findByCommitteeCodeInAndDeletedAtIsNullOrderByPlaceAscIdAsc(
      Collection<String> committees);
}
