package org.tian.handling.signoff;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuidanceNoteRepository extends JpaRepository<GuidanceNote, Long> {

  List<GuidanceNote> findByProposalIdOrderById(long proposalId);
}
