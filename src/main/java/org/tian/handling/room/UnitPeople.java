package org.tian.handling.room;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;

/** The people of a unit who handle proposals: sections first, then liaison, deputies, head. */
@Component
public class UnitPeople {

  private final Directory directory;

  UnitPeople(Directory directory) {
    this.directory = directory;
  }

  /** Names by id. */
  public Map<String, String> of(String unitCode) {
    Map<String, String> people = new LinkedHashMap<>();
    Stream.of(Role.SECTION, Role.LIAISON, Role.DEPUTY, Role.HEAD)
        .flatMap(role -> directory.holding(unitCode, role).stream())
        .forEach(person -> people.putIfAbsent(person.getId(), person.getName()));
    return people;
  }

  /** Deputy heads, names by id. */
  public Map<String, String> deputies(String unitCode) {
    Map<String, String> people = new LinkedHashMap<>();
    directory
        .holding(unitCode, Role.DEPUTY)
        .forEach(person -> people.put(person.getId(), person.getName()));
    return people;
  }

  /**
   * Who is meant by a name or an id; the text itself when it is nobody of the unit or two of one
   * name.
   */
  public String meant(String unitCode, String nameOrId) {
    Map<String, String> people = of(unitCode);
    Optional<String> only =
        people.entrySet().stream()
            .filter(one -> one.getValue().equals(nameOrId))
            .map(Map.Entry::getKey)
            .reduce((one, other) -> nameOrId);
    return people.containsKey(nameOrId) ? nameOrId : only.orElse(nameOrId);
  }

  /** How the acting person signs. */
  String signedName() {
    return directory.signedName();
  }

  boolean holdsAny(String unitCode, Role role) {
    return !directory.holding(unitCode, role).isEmpty();
  }

  boolean belongs(String personId, String unitCode) {
    return directory.holds(personId, unitCode, Role.SECTION, Role.LIAISON, Role.DEPUTY, Role.HEAD);
  }

  boolean leads(String personId, String unitCode) {
    return directory.holds(personId, unitCode, Role.DEPUTY, Role.HEAD);
  }

  boolean works(String personId, String unitCode) {
    return directory.holds(personId, unitCode, Role.SECTION, Role.DEPUTY, Role.HEAD);
  }
}
