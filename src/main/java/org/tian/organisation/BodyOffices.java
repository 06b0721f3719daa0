package org.tian.organisation;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks after the people of a body: its office, head or liaison, and the system administrator
 * of the committee in whose region it works.
 */
@Component
@Transactional(readOnly = true)
public class BodyOffices {

  private static final Set<Role> OFFICE =
      EnumSet.of(
          Role.OFFICE, Role.DIRECTOR, Role.LIAISON, Role.HEAD, Role.PRINCIPAL, Role.SYSADMIN);

  private final Directory directory;
  private final WorkingGroupRepository groups;

  BodyOffices(Directory directory, WorkingGroupRepository groups) {
    this.directory = directory;
    this.groups = groups;
  }

  /** Whether the person looks after the people of the body. */
  public boolean looksAfter(String personId, String bodyCode) {
    List<Post> posts = directory.postsOf(personId);
    return posts.stream()
        .anyMatch(
            post ->
                OFFICE.contains(post.getRole()) && post.getBodyCode().equals(bodyCode)
                    || isAdministrator(post, bodyCode)
                    || isOffice(post, bodyCode));
  }

  private boolean isAdministrator(Post post, String bodyCode) {
    return post.getRole() == Role.SYSADMIN
        && directory.committeeOf(bodyCode).filter(post.getBodyCode()::equals).isPresent();
  }

  /** The committee's office looks after its review groups. */
  private boolean isOffice(Post post, String bodyCode) {
    return post.getRole() == Role.OFFICE
        && groups
            .findById(bodyCode)
            .filter(group -> group.getCommitteeCode().equals(post.getBodyCode()))
            .isPresent();
  }

  /** Whether the person looks after any body of the other person's posts today. */
  public boolean looksAfterPerson(String personId, String otherId) {
    return directory.postsOf(otherId).stream()
        .anyMatch(post -> looksAfter(personId, post.getBodyCode()));
  }

  /** Committees in whose region the person looks after every body: as office or administrator. */
  public Set<String> committeesOf(String personId) {
    Set<String> committees = new LinkedHashSet<>();
    directory.postsOf(personId).stream()
        .filter(post -> post.getRole() == Role.OFFICE || post.getRole() == Role.SYSADMIN)
        .forEach(post -> committees.add(post.getBodyCode()));
    return committees;
  }

  /** Codes of the bodies the person looks after by a post in them. */
  public Set<String> bodiesOf(String personId) {
    Set<String> bodies = new LinkedHashSet<>();
    for (Post post : directory.postsOf(personId)) {
      if (OFFICE.contains(post.getRole())) {
        bodies.add(post.getBodyCode());
        if (post.getRole() == Role.OFFICE) {
          groups
              .findByCommitteeCode(post.getBodyCode())
              .forEach(group -> bodies.add(group.getCode()));
        }
      }
    }
    return bodies;
  }
}
