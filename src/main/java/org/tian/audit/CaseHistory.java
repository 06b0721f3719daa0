package org.tian.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.proposal.Qualification;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * The trail of a case as a person may read it.
 *
 * <p>What happened while it was a draft (invitations to sign and their answers among it) is for
 * those who speak for the proposal. Whoever may see the case sees what happened, when and by whom.
 * Who claimed which task, what was changed in detail, and everything about ratings and similar
 * cases is for the officials and auditors of the committee: a unit must not learn from the history
 * how it was rated, and nobody of a case that others brought. What units said when they were asked
 * is told with the case to those who may know it. What co-units and leaders say of a reply on its
 * way is not for those who only propose.
 */
@Service
@Transactional(readOnly = true)
public class CaseHistory {

  private static final Set<String> FOR_OFFICIALS =
      Set.of(
          "task.", "rating.", "evaluation.", "similarity.", "consultation.", "bulk.", "archive.");

  /** What units, offices and leaders say to each other about a reply. */
  private static final String NOT_FOR_PROPOSERS = "signoff.";

  private final AuditTrail trail;
  private final Proposals proposals;
  private final CaseAccess access;
  private final Qualification qualification;
  private final Directory directory;

  CaseHistory(
      AuditTrail trail,
      Proposals proposals,
      CaseAccess access,
      Qualification qualification,
      Directory directory) {
    this.trail = trail;
    this.proposals = proposals;
    this.access = access;
    this.qualification = qualification;
    this.directory = directory;
  }

  /**
   * One line of the history.
   *
   * @param actor name of the person, or null when the program itself acted
   * @param triggeredBy name of the person whose action set the program going, or null; officials
   *     and auditors only
   * @param actingFor name of the person in whose place it was done, or null
   * @param action code; its text stands under {@code action.<code>}
   * @param reason what the person gave as reason, or null
   * @param details JSON object of what changed, or null when it is not for the reader
   */
  public record Line(
      long seq,
      Instant at,
      String actor,
      String triggeredBy,
      String actingFor,
      String action,
      String reason,
      String details) {

    /** Name of the person, with in whose place it was done: 李明（代王强）; null as the actor. */
    public String signedActor() {
      return actor == null || actingFor == null ? actor : actor + "（代" + actingFor + "）";
    }
  }

  /**
   * History of a case for the acting person, oldest first; refused when the case is not visible.
   */
  public List<Line> of(long proposalId) {
    access.requireVisible(proposalId);
    Proposal proposal = proposals.get(proposalId);
    String reader = CurrentActor.get().personId();
    boolean official = isOfficial(reader, proposal.getCommitteeCode());
    boolean proposes = access.isProposingOnly(reader);
    Stream<AuditEntry> asCase =
        proposal.getFlowNo() == null
            ? Stream.empty()
            : trail.ofCase(proposal.getFlowNo()).stream()
                .filter(entry -> official || isForEverybody(entry.action()))
                .filter(entry -> !proposes || !entry.action().startsWith(NOT_FOR_PROPOSERS));
    Stream<AuditEntry> asDraft =
        qualification.speaksFor(reader, proposal)
            ? trail.ofCase(proposal.getDraftKey()).stream()
            : Stream.empty();
    return Stream.concat(asDraft, asCase).map(entry -> line(entry, official)).toList();
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

  private static boolean isForEverybody(String action) {
    return FOR_OFFICIALS.stream().noneMatch(action::startsWith);
  }

  private Line line(AuditEntry entry, boolean official) {
    return new Line(
        entry.seq(),
        entry.occurredAt(),
        entry.actorId().equals(Actor.SYSTEM_ID) ? null : directory.personName(entry.actorId()),
        official && entry.triggeredBy() != null ? directory.personName(entry.triggeredBy()) : null,
        entry.actingFor() == null ? null : directory.personName(entry.actingFor()),
        entry.action(),
        entry.reason(),
        official ? entry.details() : null);
  }
}
