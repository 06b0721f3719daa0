package org.tian.handling.delivery;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.proposal.CaseAccess;
import org.tian.shared.CurrentActor;

/**
 * For whom the acting person opens post: for oneself, the own bodies, and, in the office of a
 * Proposal Committee, the committee.
 */
@Component
class MyParties {

  private final CaseAccess access;
  private final Directory directory;

  MyParties(CaseAccess access, Directory directory) {
    this.access = access;
    this.directory = directory;
  }

  List<String> keys() {
    String person = CurrentActor.get().personId();
    Stream<String> committees =
        directory.postsOf(person).stream()
            .filter(post -> post.getRole() == Role.OFFICE || post.getRole() == Role.DIRECTOR)
            .map(Post::getBodyCode);
    return Stream.concat(access.scopeOf(person).parties().stream(), committees).distinct().toList();
  }
}
