package org.tian.proposal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who may see a case: those who take part in it, and the officials of its committee once it is
 * submitted. Secret cases (涉密) are open to those who take part, and to office, reviewers and
 * director alone. Whom a task of the case came to by transfer, delegation, signing or copy reads it
 * as a guest. The catalogue of filed cases, without texts, is open to more people.
 *
 * <p>The one policy for pages, API, search and downloads. A member's post alone opens nothing. To a
 * stranger a case that exists looks like one that does not: both are refused with {@code
 * case.not-found}.
 */
@Service
@Transactional(readOnly = true)
public class CaseAccess {

  private static final Set<Role> COMMITTEE_WIDE =
      EnumSet.of(Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER, Role.AUDITOR);

  /** Who reads secret cases; leaders and auditors do not. */
  private static final Set<Role> INSIDERS = EnumSet.of(Role.OFFICE, Role.REVIEWER, Role.DIRECTOR);

  /** Posts that make a person part of the proposing side and nothing else. */
  private static final Set<Role> PROPOSING =
      EnumSet.of(Role.MEMBER, Role.STAFF, Role.PRINCIPAL, Role.CONVENOR);

  private static final Set<Role> OF_THE_COMMITTEE =
      EnumSet.of(
          Role.MEMBER,
          Role.OFFICE,
          Role.REVIEWER,
          Role.DIRECTOR,
          Role.LEADER,
          Role.AUDITOR,
          Role.SYSADMIN,
          Role.SECADMIN,
          Role.PROCADMIN,
          Role.CHAIR);

  private final ProposalRepository proposals;
  private final CaseParticipantRepository participants;
  private final Directory directory;

  CaseAccess(
      ProposalRepository proposals, CaseParticipantRepository participants, Directory directory) {
    this.proposals = proposals;
    this.participants = participants;
    this.directory = directory;
  }

  /** What the person's posts of today open. */
  public CaseScope scopeOf(String personId) {
    List<Post> posts = directory.postsOf(personId);
    Stream<String> bodies =
        posts.stream()
            .filter(post -> !OF_THE_COMMITTEE.contains(post.getRole()))
            .map(Post::getBodyCode);
    return new CaseScope(
        Stream.concat(
                Stream.of(CaseParticipants.personal(personId), CaseParticipants.guest(personId)),
                bodies)
            .distinct()
            .toList(),
        bodiesOf(posts, COMMITTEE_WIDE),
        bodiesOf(posts, INSIDERS));
  }

  private static List<String> bodiesOf(List<Post> posts, Set<Role> roles) {
    return posts.stream()
        .filter(post -> roles.contains(post.getRole()))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  /**
   * The catalogues the person's posts of today open: those of the own committees and of the ones
   * above and below them, for members, proposer bodies and officials. Units and administrators have
   * no use for them.
   */
  public CatalogueScope cataloguesFor(String personId) {
    return new CatalogueScope(
        directory.postsOf(personId).stream()
            .filter(post -> post.getRole().readsWhatIsPublished())
            .flatMap(post -> directory.committeeOf(post.getBodyCode()).stream())
            .distinct()
            .flatMap(committee -> directory.lineOf(committee).stream())
            .distinct()
            .toList());
  }

  /** Whether the person may see the case; false also when there is none. */
  public boolean maySee(String personId, long proposalId) {
    return proposals.findById(proposalId).map(proposal -> maySee(personId, proposal)).orElse(false);
  }

  /** Those of the cases that the person may see. */
  public Set<Long> visibleAmong(String personId, Collection<Long> proposalIds) {
    CaseScope scope = scopeOf(personId);
    return proposalIds.isEmpty()
        ? Set.of()
        : proposals.findVisibleAmong(
            proposalIds, scope.parties(), scope.committees(), scope.insiders());
  }

  /**
   * Whether the person only proposes: what units and offices write to each other is not for such
   * readers, whichever case they see.
   */
  public boolean isProposingOnly(String personId) {
    return directory.postsOf(personId).stream()
        .allMatch(post -> PROPOSING.contains(post.getRole()));
  }

  /** Refuses when the acting person may not see the case; the program itself may. */
  public void requireVisible(long proposalId) {
    Actor actor = CurrentActor.get();
    if (!actor.isSystem() && !maySee(actor.personId(), proposalId)) {
      throw notFound();
    }
  }

  boolean maySee(String personId, Proposal proposal) {
    CaseScope scope = scopeOf(personId);
    return scope.opens(proposal)
        || participants.existsByProposalIdAndPartyKeyIn(proposal.getId(), scope.parties());
  }

  static RuntimeException notFound() {
    return Refusal.of("case.not-found").asException();
  }
}
