package org.tian.assignment.suggestion;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SuggestionRecordRepository extends JpaRepository<SuggestionRecord, Long> {

  Optional<SuggestionRecord> findFirstByProposalIdOrderByIdDesc(long proposalId);
}
