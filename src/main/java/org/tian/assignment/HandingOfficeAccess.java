package org.tian.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Whose work the hand-over is: the people of the office that hands a case over. */
@Component
public class HandingOfficeAccess {

  private final HandingOffices offices;
  private final Directory directory;

  HandingOfficeAccess(HandingOffices offices, Directory directory) {
    this.offices = offices;
    this.directory = directory;
  }

  /** Whether the acting person may change the units of the case. */
  public boolean mayChange(long proposalId) {
    return offices
        .of(proposalId)
        .filter(office -> directory.holds(person(), office, Role.HANDOVER))
        .isPresent();
  }

  /** Code of the office of the case; refused for everybody who does not hand it over. */
  String require(long proposalId) {
    return offices
        .of(proposalId)
        .filter(office -> directory.holds(person(), office, Role.HANDOVER))
        .orElseThrow(() -> Refusal.of("unit-change.not-yours").asException());
  }

  /** Offices whose returns and changes the acting person oversees: staff and head of them. */
  public List<String> overseen() {
    return directory.postsOf(person()).stream()
        .filter(post -> post.getRole() == Role.HANDOVER || isHeadOfOffice(post))
        .map(Post::getBodyCode)
        .distinct()
        .toList();
  }

  /** An office that hands over has people for it. */
  private boolean isHeadOfOffice(Post post) {
    return post.getRole() == Role.HEAD
        && !directory.holding(post.getBodyCode(), Role.HANDOVER).isEmpty();
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
