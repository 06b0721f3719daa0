package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CoSignerRepository extends JpaRepository<CoSigner, Long> {

  List<CoSigner> findByProposalIdOrderById(Long proposalId);

  Optional<CoSigner> findByProposalIdAndPersonId(Long proposalId, String personId);

  List<CoSigner> findByPersonIdAndStateOrderByIdDesc(String personId, CoSignerState state);

  /** Those not counted on the person's own proposals, while that is unread; the latest first. */
  @Query(
      """
      select c from CoSigner c
      where c.lostAt is not null and c.proposalId in (
        select p.id from Proposal p where p.proposerId = :person and p.discardedAt is null)
      order by c.lostAt desc, c.id desc
      """)
  List<CoSigner> findLostOf(String person);

  void deleteByProposalId(Long proposalId);
}
