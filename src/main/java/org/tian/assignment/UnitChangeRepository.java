package org.tian.assignment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitChangeRepository extends JpaRepository<UnitChange, Long> {

  List<UnitChange> findByProposalIdOrderById(long proposalId);

  List<UnitChange> findByHandingOfficeInAndIdLessThanOrderByIdDesc(
      Collection<String> offices, long before, Limit limit);

  long countByHandingOfficeIn(Collection<String> offices);
}
