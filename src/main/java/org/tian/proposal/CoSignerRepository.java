package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoSignerRepository extends JpaRepository<CoSigner, Long> {

  List<CoSigner> findByProposalIdOrderById(Long proposalId);

  Optional<CoSigner> findByProposalIdAndPersonId(Long proposalId, String personId);

  List<CoSigner> findByPersonIdAndStateOrderByIdDesc(String personId, CoSignerState state);

  void deleteByProposalId(Long proposalId);
}
