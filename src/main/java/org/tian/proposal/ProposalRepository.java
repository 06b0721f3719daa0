package org.tian.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProposalRepository extends JpaRepository<Proposal, Long> {

  Optional<Proposal> findByFlowNo(String flowNo);

  List<Proposal> findByMergedIntoIdOrderById(Long mainId);

  boolean existsByMergedIntoId(Long mainId);

  boolean existsByCommitteeCodeAndProposerIdAndTitleAndDiscardedAtIsNull(
      String committeeCode, String proposerId, String title);

  /** Thrown-away drafts of a person, or of bodies, the latest first. */
  @Query(
      """
      select p from Proposal p
      where p.discardedAt is not null and p.id < :after
        and ((p.bodyCode is null and p.proposerId = :person) or p.bodyCode in (:bodies))
      order by p.id desc
      """)
  List<Proposal> findDiscarded(String person, List<String> bodies, long after, Limit limit);

  @Query("select distinct p.committeeCode from Proposal p where p.discardedAt is not null")
  List<String> findCommitteesWithDiscarded();

  List<Proposal> findByCommitteeCodeAndDiscardedAtLessThanEqualOrderById(
      String committeeCode, Instant moment, Limit limit);

  /** Those of the cases that somebody with this scope may open. */
  @Query("select p.id from Proposal p where p.id in (:ids) and " + CaseScope.JPQL)
  Set<Long> findVisibleAmong(
      Collection<Long> ids, List<String> parties, List<String> committees, List<String> insiders);

  /** What the offices of these committees entered, the latest first. */
  @Query(
      """
      select p from Proposal p
      where p.committeeCode in (:committees) and p.entry.enteredBy is not null and p.id < :after
      order by p.id desc
      """)
  List<Proposal> findEntered(List<String> committees, long after, Limit limit);

  /** What was entered for a person who has not put the note away yet. */
  @Query(
      """
      select p from Proposal p
      where p.proposerId = :person and p.entry.enteredBy is not null and p.entry.seenAt is null
        and p.discardedAt is null
      order by p.id desc
      """)
  List<Proposal> findEnteredUnseen(String person);

  /** Number and title alone: a session has a thousand cases, and their texts are long. */
  @Query(
      """
      select new org.tian.proposal.MergeTarget(p.id, coalesce(p.caseNo, p.flowNo, ''), p.title)
      from Proposal p
      where p.committeeCode = :committeeCode and p.session = :session and p.status in :statuses
        and p.id <> :id
      order by p.id
      """)
  List<MergeTarget> findMergeTargets(
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

  boolean existsByFlowNoAndSecretMarkTrue(String flowNo);
}
