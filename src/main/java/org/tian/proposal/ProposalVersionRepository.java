package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalVersionRepository extends JpaRepository<ProposalVersion, Long> {

  List<ProposalVersion> findByProposalIdOrderByNumberDesc(Long proposalId);

  Optional<ProposalVersion> findFirstByProposalIdOrderByNumberDesc(Long proposalId);

  Optional<ProposalVersion> findByProposalIdAndNumber(Long proposalId, int number);

  boolean existsByProposalIdAndReason(Long proposalId, VersionReason reason);

  List<ProposalVersion> findByProposalIdAndReasonInOrderByNumber(
      Long proposalId, List<VersionReason> reasons);

  void deleteByProposalId(Long proposalId);
}
