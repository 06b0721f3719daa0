package org.tian.cultivation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CultivationRepository extends JpaRepository<Cultivation, Long> {

  Optional<Cultivation> findByNumber(String number);

  Optional<Cultivation> findByProposalId(long proposalId);

  List<Cultivation> findByStateAndDeclineReadAtIsNullAndDeclarerId(
      CultivationState state, String declarerId);
}
