package org.tian.handling.signoff;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LedHandlingRepository extends JpaRepository<LedHandling, Long> {

  /** Cases that the person leads, the latest first, whose title or number holds the text. */
  @Query(
      """
      select l from LedHandling l, Proposal p
      where p.id = l.proposalId and l.leaderId = :leader and l.proposalId < :before
        and (:text = '' or p.title like concat('%', :text, '%') or p.caseNo like concat(:text, '%')
          or p.flowNo like concat(:text, '%'))
      order by l.proposalId desc
      """)
  List<LedHandling> page(String leader, String text, long before, Limit limit);

  boolean existsByLeaderId(String leader);
}
