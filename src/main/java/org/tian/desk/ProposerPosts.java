package org.tian.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.ReturnBook;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.review.ReviewQueue;

/**
 * Whether the navigation offers to write proposals. It only spares others the way; the proposal
 * module decides who may.
 */
@Component
class ProposerPosts {

  private static final Set<Role> OF_A_UNIT =
      EnumSet.of(Role.LIAISON, Role.SECTION, Role.DEPUTY, Role.HEAD);
  private static final Set<Role> PROPOSING =
      EnumSet.of(Role.MEMBER, Role.STAFF, Role.PRINCIPAL, Role.CONVENOR);

  private static final Set<Role> COMMITTEE =
      EnumSet.of(Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER, Role.AUDITOR);

  private static final Set<Role> OUTSIDE_MEETINGS =
      EnumSet.of(
          Role.MEMBER, Role.REVIEWER, Role.CHAIR, Role.SYSADMIN, Role.SECADMIN, Role.PROCADMIN);

  private final ReturnBook returns;

  ProposerPosts(ReturnBook returns) {
    this.returns = returns;
  }

  /** Whether the navigation offers to import proposals in others' names. */
  boolean mayEnterForOthers(List<Post> posts) {
    return posts.stream().anyMatch(post -> post.getRole() == Role.OFFICE);
  }

  /** Whether the navigation offers the reasons for not filing. */
  boolean keepsReasons(List<Post> posts) {
    return posts.stream()
        .anyMatch(post -> post.getRole() == Role.OFFICE || post.getRole() == Role.DIRECTOR);
  }

  /** Whether the navigation offers the hot words: to the proposing side and to committees. */
  boolean readsTopics(List<Post> posts) {
    return posts.stream()
        .anyMatch(post -> PROPOSING.contains(post.getRole()) || COMMITTEE.contains(post.getRole()));
  }

  /** Whether the navigation offers the review queue. */
  boolean reviews(List<Post> posts) {
    return ReviewQueue.isOpenTo(posts);
  }

  /** Whether the navigation offers returns and changes. */
  boolean handsOver(List<Post> posts) {
    return posts.stream().anyMatch(post -> post.getRole() == Role.HANDOVER)
        || posts.stream().anyMatch(post -> post.getRole() == Role.HEAD) && returns.isOpen();
  }

  /** Whether the navigation offers the board of a unit's tasks. */
  boolean handles(List<Post> posts) {
    return handsOver(posts) || posts.stream().anyMatch(post -> OF_A_UNIT.contains(post.getRole()));
  }

  /** Whether the navigation offers the hand-over meetings: to who holds them and who is invited. */
  boolean meets(List<Post> posts) {
    return posts.stream().anyMatch(post -> !OUTSIDE_MEETINGS.contains(post.getRole()));
  }

  boolean mayPropose(List<Post> posts) {
    return posts.stream().anyMatch(post -> PROPOSING.contains(post.getRole()));
  }
}
