package org.tian.evaluation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.PersonDirectory;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposals;

/**
 * Who may read ratings. They are kept from the units, so that nobody is talked into being satisfied
 * (domain rules §3.2): a unit learns only what a round came to, after all have rated.
 */
@Component
public class RatingAccess {

  /** How much of the ratings somebody sees, from most to least. */
  public enum Sight {
    /** Every rating: officials of the committee. */
    ALL,
    /** The own rating, and the result of the round once it is there: proposers. */
    OWN,
    /** The result of the round once it is there: units and everybody else in the case. */
    RESULT,
    /** Nothing: the case is not open to the person. */
    NONE
  }

  private final CaseAccess cases;
  private final Proposals proposals;
  private final RaterGroups raters;
  private final Directory directory;
  private final PersonDirectory people;

  RatingAccess(
      CaseAccess cases,
      Proposals proposals,
      RaterGroups raters,
      Directory directory,
      PersonDirectory people) {
    this.cases = cases;
    this.proposals = proposals;
    this.raters = raters;
    this.directory = directory;
    this.people = people;
  }

  /** What the person may see of the ratings of a proposal. */
  @Transactional(readOnly = true)
  public Sight of(String personId, long proposalId) {
    if (!cases.maySee(personId, proposalId)) {
      return Sight.NONE;
    }
    if (isOfficial(personId, proposals.get(proposalId).getCommitteeCode())) {
      return Sight.ALL;
    }
    List<String> groups = people.groupsOf(personId);
    return raters.of(proposalId).stream().anyMatch(groups::contains) ? Sight.OWN : Sight.RESULT;
  }

  private boolean isOfficial(String personId, String committeeCode) {
    return directory.holds(
        personId,
        committeeCode,
        Role.OFFICE,
        Role.REVIEWER,
        Role.DIRECTOR,
        Role.LEADER,
        Role.AUDITOR);
  }
}
