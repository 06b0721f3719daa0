package org.tian.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.organisation.BodyKind;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.ProposerBody;
import org.tian.organisation.Role;
import org.tian.shared.Refusal;

/**
 * Who may propose: members of the committee today, and for a body those who hold its post of staff,
 * head or convenor today; nobody else (national rules, domain §1.2).
 */
@Component
public class Qualification {

  private final Directory directory;

  Qualification(Directory directory) {
    this.directory = directory;
  }

  /** Whether the person may begin a draft for the committee at all. */
  public boolean mayDraft(String personId, String committeeCode) {
    return isMember(personId, committeeCode) || !bodiesOf(personId, committeeCode).isEmpty();
  }

  /** Bodies of the committee in whose name the person may write. */
  public List<ProposerBody> bodiesOf(String personId, String committeeCode) {
    return directory.postsOf(personId).stream()
        .map(Post::getBodyCode)
        .distinct()
        .flatMap(code -> directory.body(code).stream())
        .filter(body -> body.getCommitteeCode().equals(committeeCode))
        .filter(body -> writesFor(personId, body.getKind(), body.getCode()))
        .toList();
  }

  public boolean isMember(String personId, String committeeCode) {
    return directory.holds(personId, committeeCode, Role.MEMBER);
  }

  /** Why the person may not propose in this way, or empty when it may. */
  public Optional<Refusal> refusal(
      String personId, String committeeCode, ProposalKind kind, String bodyCode) {
    if (directory.committee(committeeCode).isEmpty()) {
      return Optional.of(Refusal.at("committee", "committee.unknown", committeeCode));
    }
    if (!kind.isCollective()) {
      return isMember(personId, committeeCode)
          ? Optional.empty()
          : Optional.of(Refusal.at("kind", "proposal.not-a-member", nameOf(committeeCode)));
    }
    return bodyCode == null
        ? Optional.of(Refusal.at("bodyCode", "proposal.body-missing"))
        : bodyRefusal(personId, committeeCode, kind.bodyKind(), bodyCode);
  }

  /**
   * Whether the person speaks for the proposal: its first proposer, or those who write for its
   * body.
   */
  public boolean speaksFor(String personId, Proposal proposal) {
    return proposal.getBodyCode() == null
        ? proposal.getProposerId().equals(personId)
        : writesFor(personId, proposal.getKind().bodyKind(), proposal.getBodyCode());
  }

  private boolean writesFor(String personId, BodyKind kind, String bodyCode) {
    return directory.holds(personId, bodyCode, kind.writers().toArray(Role[]::new));
  }

  private Optional<Refusal> bodyRefusal(
      String personId, String committeeCode, BodyKind kind, String bodyCode) {
    Optional<ProposerBody> body =
        directory
            .body(bodyCode)
            .filter(found -> found.getCommitteeCode().equals(committeeCode))
            .filter(found -> found.getKind() == kind);
    if (body.isEmpty()) {
      return Optional.of(Refusal.at("bodyCode", "proposal.body-unknown", nameOf(bodyCode)));
    }
    return writesFor(personId, kind, bodyCode)
        ? Optional.empty()
        : Optional.of(Refusal.at("bodyCode", "proposal.not-staff", nameOf(bodyCode)));
  }

  private String nameOf(String code) {
    return directory.nameOf(code);
  }
}
