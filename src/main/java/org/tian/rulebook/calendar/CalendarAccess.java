package org.tian.rulebook.calendar;

import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who keeps the calendar, which counts for all committees: the office of a committee that has none
 * above it, and the system administrator. Everybody who is signed in may read it.
 */
@Component
public class CalendarAccess {

  private final Directory directory;

  CalendarAccess(Directory directory) {
    this.directory = directory;
  }

  public boolean mayEdit() {
    return directory.postsOf(CurrentActor.get().personId()).stream().anyMatch(this::keeps);
  }

  private boolean keeps(Post post) {
    return post.getRole() == Role.SYSADMIN
        || post.getRole() == Role.OFFICE && isOfTheTop(post.getBodyCode());
  }

  private boolean isOfTheTop(String body) {
    return directory.committee(body).map(Committee::getParentCode).isEmpty()
        && directory.committee(body).isPresent();
  }

  /** Refuses with {@code calendar.not-yours} whoever does not keep it. */
  void requireKeeper() {
    if (!mayEdit()) {
      throw Refusal.of("calendar.not-yours").asException();
    }
  }
}
