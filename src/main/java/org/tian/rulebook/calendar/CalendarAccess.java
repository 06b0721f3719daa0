package org.tian.rulebook.calendar;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/**
 * Who keeps the calendar, which counts for all committees: office and system administrator of a
 * committee that has none above it, and the program's first administrator. Everybody who is signed
 * in may read it.
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
    Optional<Committee> committee = directory.committee(post.getBodyCode());
    return switch (post.getRole()) {
      case SYSADMIN -> committee.isEmpty() || isOfTheTop(committee.get());
      case OFFICE -> committee.isPresent() && isOfTheTop(committee.get());
      default -> false;
    };
  }

  private static boolean isOfTheTop(Committee committee) {
    return committee.getParentCode() == null;
  }

  /** Refuses with {@code calendar.not-yours} whoever does not keep it. */
  void requireKeeper() {
    if (!mayEdit()) {
      throw Refusal.of("calendar.not-yours").asException();
    }
  }
}
