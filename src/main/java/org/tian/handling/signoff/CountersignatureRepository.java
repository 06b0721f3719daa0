package org.tian.handling.signoff;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CountersignatureRepository extends JpaRepository<Countersignature, Long> {

  List<Countersignature> findByUnitTaskIdOrderById(long unitTaskId);

  List<Countersignature> findByUnitTaskIdAndRunNoOrderById(long unitTaskId, int runNo);

  List<Countersignature> findByProposalIdAndOutcomeIsNullOrderById(long proposalId);
}
