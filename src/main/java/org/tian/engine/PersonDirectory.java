package org.tian.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The people the engine may know; implemented by the organisation module, the only source of
 * identity.
 */
public interface PersonDirectory {

  Optional<EnginePerson> person(String personId);

  /** Ids {@code <body code>-<role>} of all posts held today, and {@code <person id>-self}. */
  List<String> groupsOf(String personId);

  /**
   * Whose work the person sees today: the own first, then that of those they stand in for (standing
   * deputies).
   */
  default List<WorkScope> scopesOf(String personId) {
    return List.of(WorkScope.all(personId, groupsOf(personId)));
  }

  /** Ids of those who stand in for the person today, whatever kinds of tasks that is limited to. */
  default List<String> deputiesOf(String personId) {
    return List.of();
  }

  /** Display names of groups in the reader's language, by id; unknown ids are left out. */
  Optional<String> groupName(String groupId);

  /** Name of a committee, body or unit. */
  default Optional<String> bodyName(String bodyCode) {
    return Optional.empty();
  }

  /** Groups of all posts of the bodies the person leads today: whose work they answer for. */
  default List<String> groupsLedBy(String personId) {
    return List.of();
  }

  /** Persons of a group today. */
  List<EnginePerson> members(String groupId);

  /** Checks a password with lock-out; false also when the person is locked or gone. */
  boolean passwordMatches(String personId, String password);

  /** People whose id or name contains the text; all when empty; at most {@code limit}. */
  Collection<EnginePerson> search(String text, int limit);

  /** A person as the engine and Tasklist show it. */
  record EnginePerson(String id, String name, String email) {}
}
