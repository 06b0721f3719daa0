package org.tian.proposal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseParticipantRepository extends JpaRepository<CaseParticipant, CaseParticipant.Key> {

  List<CaseParticipant> findByProposalIdOrderByPartyKey(Long proposalId);

  boolean existsByProposalIdAndPartyKeyIn(Long proposalId, List<String> partyKeys);

  void deleteByProposalId(Long proposalId);
}
