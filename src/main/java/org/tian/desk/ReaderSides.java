package org.tian.desk;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;

/** On whose side a reader stands: what units write to each other is not for those who propose. */
@Component
class ReaderSides {

  /** Posts that make a person part of the proposing side and nothing else. */
  private static final Set<Role> PROPOSING =
      EnumSet.of(Role.MEMBER, Role.STAFF, Role.PRINCIPAL, Role.CONVENOR);

  private final Directory directory;

  ReaderSides(Directory directory) {
    this.directory = directory;
  }

  boolean isProposingOnly(String reader) {
    return directory.postsOf(reader).stream().allMatch(post -> PROPOSING.contains(post.getRole()));
  }
}
