package org.tian.topic;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who sees and does what with clues, topics, materials and contact points; the one policy for
 * pages, API and search.
 *
 * <ul>
 *   <li>The committee's office sees and keeps everything of its committee.
 *   <li>Its members, proposer bodies and officials read published topics, groups of accepted clues
 *       without givers, and contact points.
 *   <li>A clue is open to who gave it and to the office; a material to its member, to who recorded
 *       it and to the office.
 *   <li>The public reads what is published to it. Nothing opens to people of another committee.
 * </ul>
 *
 * <p>What one may not see looks like what is not there: {@code topic.not-found}.
 */
@Service
@Transactional(readOnly = true)
public class TopicAccess {

  private final Directory directory;

  TopicAccess(Directory directory) {
    this.directory = directory;
  }

  /** Committees whose published topics the acting person reads, in the order of the posts. */
  public List<String> readable() {
    return committees(Role::readsWhatIsPublished);
  }

  /** Committees in whose office the acting person works. */
  public List<String> kept() {
    return committees(role -> role == Role.OFFICE);
  }

  /** Committees of which the acting person is a member. */
  public List<String> memberships() {
    return committees(role -> role == Role.MEMBER);
  }

  public boolean reads(String committee) {
    return readable().contains(committee);
  }

  public boolean keeps(String committee) {
    return kept().contains(committee);
  }

  /** Refuses when the acting person does not work in the committee's office. */
  void requireOffice(String committee) {
    if (!keeps(committee)) {
      throw notFound();
    }
  }

  /** Refuses when the acting person is no reader of the committee's topics. */
  void requireReader(String committee) {
    if (!reads(committee)) {
      throw notFound();
    }
  }

  boolean maySee(ReferenceTopic topic) {
    String committee = topic.getCommitteeCode();
    return keeps(committee) || topic.isPublished() && (topic.isForPublic() || reads(committee));
  }

  boolean maySee(Clue clue) {
    String person = CurrentActor.get().personId();
    return person.equals(clue.getGiverId()) || keeps(clue.getCommitteeCode());
  }

  boolean maySee(ClueGroup group) {
    return reads(group.getCommitteeCode());
  }

  boolean maySee(Material material) {
    String person = CurrentActor.get().personId();
    return person.equals(material.getMemberId())
        || person.equals(material.getRecordedBy())
        || keeps(material.getCommitteeCode());
  }

  boolean maySee(ContactPoint point) {
    return reads(point.getCommitteeCode());
  }

  static RuntimeException notFound() {
    return Refusal.of("topic.not-found").asException();
  }

  private List<String> committees(Predicate<Role> opening) {
    return directory.postsOf(CurrentActor.get().personId()).stream()
        .filter(post -> opening.test(post.getRole()))
        .map(Post::getBodyCode)
        .flatMap(body -> directory.committeeOf(body).stream())
        .distinct()
        .toList();
  }
}
