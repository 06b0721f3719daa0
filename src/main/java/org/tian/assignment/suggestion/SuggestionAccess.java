package org.tian.assignment.suggestion;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CurrentActor;

/**
 * Who may see suggestions: officials of the committee itself; and how often they were right: its
 * office and director, and the offices that hand its proposals over.
 */
@Component
class SuggestionAccess {

  private static final Role[] OFFICIALS = {Role.OFFICE, Role.REVIEWER, Role.DIRECTOR, Role.LEADER};
  private static final Role[] KEEPERS = {Role.OFFICE, Role.DIRECTOR};

  private final Directory directory;

  SuggestionAccess(Directory directory) {
    this.directory = directory;
  }

  boolean maySuggest(String committee) {
    return directory.holds(person(), committee, OFFICIALS);
  }

  boolean mayJudge(String committee) {
    return directory.holds(person(), committee, KEEPERS)
        || directory.postsOf(person()).stream()
            .anyMatch(post -> post.getRole() == Role.HANDOVER && isIn(committee, post));
  }

  private boolean isIn(String committee, Post post) {
    return directory.committeeOf(post.getBodyCode()).filter(committee::equals).isPresent();
  }

  /** Committees whose accuracy the acting person may see. */
  List<Committee> judged() {
    return directory.committees().stream().filter(one -> mayJudge(one.getCode())).toList();
  }

  private static String person() {
    return CurrentActor.get().personId();
  }
}
