package org.tian.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitReturnRepository extends JpaRepository<UnitReturn, Long> {

  Optional<UnitReturn> findFirstByUnitTaskIdOrderByIdDesc(long unitTaskId);

  List<UnitReturn> findByProposalIdOrderById(long proposalId);

  @Query(
      """
      select r from UnitReturn r
      where r.handingOffice in :offices and r.state in :states and r.id < :before
      order by r.id desc
      """)
  List<UnitReturn> page(
      Collection<String> offices, Collection<ReturnState> states, long before, Limit limit);

  long countByHandingOfficeInAndStateIn(Collection<String> offices, Collection<ReturnState> states);

  /** Unit, all returns that left the unit, granted ones, late ones. */
  @Query(
      """
      select r.unitCode, count(r),
        sum(case when r.state = org.tian.assignment.ReturnState.GRANTED then 1 else 0 end),
        sum(case when r.late = true then 1 else 0 end)
      from UnitReturn r
      where r.handingOffice in :offices
        and r.state not in (org.tian.assignment.ReturnState.ASKED,
          org.tian.assignment.ReturnState.NOT_SIGNED, org.tian.assignment.ReturnState.LAPSED)
      group by r.unitCode
      order by count(r) desc, r.unitCode
      """)
  List<Object[]> countByUnit(Collection<String> offices);
}
