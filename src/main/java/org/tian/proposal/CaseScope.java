package org.tian.proposal;

import java.util.List;

/**
 * What a person may see, as lists a query can use; made by {@link CaseAccess#scopeOf}.
 *
 * <p>The lists are never empty, so that {@code in (…)} is always valid.
 *
 * @param parties keys under which the person takes part in cases: bodies and the personal key
 * @param committees committees all of whose submitted cases the person's posts open
 */
public record CaseScope(List<String> parties, List<String> committees) {

  /**
   * Criterion over {@code Proposal p} with the parameters {@code parties} and {@code committees}.
   */
  public static final String JPQL =
      """
      ((p.committeeCode in (:committees) and p.status <> org.tian.proposal.ProposalStatus.DRAFT)
        or exists (select 1 from CaseParticipant participant
                   where participant.proposalId = p.id and participant.partyKey in (:parties)))
      """;

  /** The same over the table {@code proposal p}, for queries by SQL with named parameters. */
  public static final String SQL =
      """
      ((p.committee_code in (:committees) and p.status <> 'DRAFT')
        or exists (select 1 from case_participant participant
                   where participant.proposal_id = p.id and participant.party_key in (:parties)))
      """;

  private static final String NOBODY = "-";

  public CaseScope {
    parties = parties.isEmpty() ? List.of(NOBODY) : List.copyOf(parties);
    committees = committees.isEmpty() ? List.of(NOBODY) : List.copyOf(committees);
  }

  boolean opens(Proposal proposal) {
    return !proposal.isDraft() && committees.contains(proposal.getCommitteeCode());
  }
}
