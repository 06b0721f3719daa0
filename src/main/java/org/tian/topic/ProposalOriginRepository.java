package org.tian.topic;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProposalOriginRepository extends JpaRepository<ProposalOrigin, Long> {

  /** Drafts the person has begun from this and neither submitted nor thrown away. */
  @Query(
      """
      select o.proposalId from ProposalOrigin o, Proposal p
      where p.id = o.proposalId and o.kind = :kind and o.refId = :refId and o.begunBy = :person
        and p.status = org.tian.proposal.ProposalStatus.DRAFT and p.discardedAt is null
      order by o.proposalId
      """)
  List<Long> draftsOf(OriginKind kind, Long refId, String person);

  /** How many submitted proposals came of each; withdrawn ones do not count. */
  @Query(
      """
      select o.refId as id, count(o) as proposals from ProposalOrigin o, Proposal p
      where p.id = o.proposalId and o.kind = :kind and o.refId in (:refIds)
        and p.status not in (org.tian.proposal.ProposalStatus.DRAFT,
                             org.tian.proposal.ProposalStatus.WITHDRAWN)
      group by o.refId
      """)
  List<Count> count(OriginKind kind, Collection<Long> refIds);

  /** How many proposals came of one thing. */
  interface Count {
    Long getId();

    long getProposals();
  }
}
