package org.tian.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On whose side a reader stands: what units write to each other is not for those who propose. */
@Component
public class ReaderSides {

  /** Posts that make a person part of the proposing side and nothing else. */
  private static final Set<Role> PROPOSING =
      EnumSet.of(Role.MEMBER, Role.STAFF, Role.PRINCIPAL, Role.CONVENOR);

  private final Directory directory;

  ReaderSides(Directory directory) {
    this.directory = directory;
  }

  /** Whether all posts of today are on the proposing side. */
  public boolean isProposingOnly(String reader) {
    return directory.postsOf(reader).stream().allMatch(post -> PROPOSING.contains(post.getRole()));
  }
}
