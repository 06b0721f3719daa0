package org.tian.cultivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Role;

/**
 * Who may guide or review a topic: leaders, directors, reviewers and members of the committee, but
 * nobody who speaks for the topic.
 */
@Component
public class CultivationPeople {

  private static final int ALL = 5000;
  private static final List<Role> OFFICIALS = List.of(Role.LEADER, Role.DIRECTOR, Role.REVIEWER);

  private final Directory directory;
  private final CultivationAccess access;

  CultivationPeople(Directory directory, CultivationAccess access) {
    this.directory = directory;
    this.access = access;
  }

  /** People to choose from, officials first. */
  public List<Person> of(Cultivation cultivation) {
    Map<String, Person> people = new LinkedHashMap<>();
    Stream.concat(
            OFFICIALS.stream()
                .flatMap(role -> directory.holding(cultivation.getCommitteeCode(), role).stream()),
            directory.searchMembers(cultivation.getCommitteeCode(), "", ALL).stream())
        .filter(person -> !access.speaksFor(person.getId(), cultivation))
        .forEach(person -> people.putIfAbsent(person.getId(), person));
    return List.copyOf(people.values());
  }

  boolean isLeader(String personId, Cultivation cultivation) {
    return directory.holds(personId, cultivation.getCommitteeCode(), Role.LEADER);
  }

  /** Whether the person belongs to the committee in one of the roles of {@link #of}. */
  boolean belongsTo(String personId, Cultivation cultivation) {
    return directory.holds(
        personId,
        cultivation.getCommitteeCode(),
        Role.LEADER,
        Role.DIRECTOR,
        Role.REVIEWER,
        Role.MEMBER);
  }
}
