package org.tian.proposal;

import java.util.List;

/**
 * What a person may see, as lists a query can use; made by {@link CaseAccess#scopeOf}.
 *
 * <p>The lists are never empty, so that {@code in (…)} is always valid.
 *
 * @param parties keys under which the person takes part in cases: bodies and the personal key
 * @param committees committees all of whose submitted cases the person's posts open, but for secret
 *     ones
 * @param insiders committees whose secret cases they open as well
 */
public record CaseScope(List<String> parties, List<String> committees, List<String> insiders) {

  /**
   * Criterion over {@code Proposal p} with the parameters {@code parties}, {@code committees} and
   * {@code insiders}.
   */
  public static final String JPQL =
      """
      ((p.committeeCode in (:committees) and p.status <> org.tian.proposal.ProposalStatus.DRAFT
          and (p.secretMark = false or p.committeeCode in (:insiders)))
        or exists (select 1 from CaseParticipant participant
                   where participant.proposalId = p.id and participant.partyKey in (:parties)))
      """;

  /** The same over the table {@code proposal p}, for queries by SQL with named parameters. */
  public static final String SQL =
      """
      ((p.committee_code in (:committees) and p.status <> 'DRAFT'
          and (p.secret_mark = false or p.committee_code in (:insiders)))
        or exists (select 1 from case_participant participant
                   where participant.proposal_id = p.id and participant.party_key in (:parties)))
      """;

  private static final String NOBODY = "-";

  public CaseScope {
    parties = parties.isEmpty() ? List.of(NOBODY) : List.copyOf(parties);
    committees = committees.isEmpty() ? List.of(NOBODY) : List.copyOf(committees);
    insiders = insiders.isEmpty() ? List.of(NOBODY) : List.copyOf(insiders);
  }

  boolean opens(Proposal proposal) {
    List<String> opening = proposal.isSecret() ? insiders : committees;
    return !proposal.isDraft() && opening.contains(proposal.getCommitteeCode());
  }
}
