package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes groups inside a committee and appoints people to them. Asks for no rights: the module whose
 * groups they are does.
 */
@Service
@Transactional
public class WorkingGroups {

  private final WorkingGroupRepository groups;
  private final PostRepository posts;
  private final Clock clock;

  WorkingGroups(WorkingGroupRepository groups, PostRepository posts, Clock clock) {
    this.groups = groups;
    this.posts = posts;
    this.clock = clock;
  }

  /** Makes a group with the next free code of the committee, {@code <committee>.g<number>}. */
  public String found(String committeeCode, String name) {
    String stem = committeeCode + ".g";
    int last =
        groups.findByCommitteeCode(committeeCode).stream()
            .map(WorkingGroup::getCode)
            .filter(code -> code.startsWith(stem))
            .mapToInt(code -> Integer.parseInt(code.substring(stem.length())))
            .max()
            .orElse(0);
    return groups.save(new WorkingGroup(stem + (last + 1), committeeCode, name)).getCode();
  }

  public void rename(String code, String name) {
    groups.findById(code).orElseThrow().rename(name);
  }

  /**
   * Lets these and no other people hold the role in the group from today on; posts that end are
   * kept with their last day.
   */
  public void appoint(String code, Role role, Collection<String> personIds) {
    LocalDate today = LocalDate.now(clock);
    Set<String> wanted = new HashSet<>(personIds);
    List<Post> held =
        posts.heldIn(code, today).stream().filter(post -> post.getRole() == role).toList();
    held.stream()
        .filter(post -> !wanted.contains(post.getPersonId()))
        .forEach(post -> end(post, today));
    held.forEach(post -> wanted.remove(post.getPersonId()));
    wanted.stream()
        .sorted()
        .forEach(person -> posts.save(new Post(person, code, role, null, today, null)));
  }

  /** A post of today alone never was one. */
  private void end(Post post, LocalDate today) {
    if (post.getValidFrom().isBefore(today)) {
      post.endOn(today.minusDays(1));
    } else {
      posts.delete(post);
    }
  }
}
