package org.tian.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface BodyConfirmationRepository extends JpaRepository<BodyConfirmation, Long> {

  List<BodyConfirmation> findByProposalIdOrderById(Long proposalId);

  Optional<BodyConfirmation> findByProposalIdAndBodyCode(Long proposalId, String bodyCode);

  List<BodyConfirmation> findByBodyCodeInAndStateAndAskedAtNotNullOrderByIdDesc(
      Collection<String> bodyCodes, BodyConfirmationState state);

  List<BodyConfirmation> findByBodyCodeInAndLapsedAtNotNullOrderByIdDesc(
      Collection<String> bodyCodes);

  void deleteByProposalId(Long proposalId);
}
