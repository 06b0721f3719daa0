package org.tian.cultivation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExpertInvitationRepository extends JpaRepository<ExpertInvitation, Long> {

  List<ExpertInvitation> findByCultivationIdOrderById(long cultivationId);

  boolean existsByCultivationIdAndPersonId(long cultivationId, String personId);
}
