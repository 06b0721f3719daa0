package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProposalRepository extends JpaRepository<Proposal, Long> {

  Optional<Proposal> findByFlowNo(String flowNo);

  List<Proposal> findByMergedIntoIdOrderById(Long mainId);

  boolean existsByMergedIntoId(Long mainId);

  boolean existsByCommitteeCodeAndProposerIdAndTitle(
      String committeeCode, String proposerId, String title);

  List<Proposal> findByCommitteeCodeAndSessionAndStatusInAndIdNotOrderById(
      String committeeCode, PlenarySession session, List<ProposalStatus> statuses, Long id);

  /** Cases of the same session and proposer with the same title that still count. */
  @Query(
      """
      select p from Proposal p
      where p.session = :session and p.titleKey = :titleKey and p.id <> :id
        and ((:bodyCode is not null and p.bodyCode = :bodyCode)
          or (:bodyCode is null and p.bodyCode is null and p.proposerId = :proposerId))
        and p.status not in (org.tian.proposal.ProposalStatus.WITHDRAWN,
                             org.tian.proposal.ProposalStatus.DRAFT)
      order by p.id
      """)
  List<Proposal> findSameTitle(
      PlenarySession session, String titleKey, Long id, String proposerId, String bodyCode);
}
