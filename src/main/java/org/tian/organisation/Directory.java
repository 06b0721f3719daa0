package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.shared.SharedWork;

/** Who there is: committees, bodies, units, people and the posts they hold today. */
@Service
@Transactional(readOnly = true)
public class Directory {

  private final CommitteeRepository committees;
  private final ProposerBodyRepository bodies;
  private final UnitRepository units;
  private final WorkingGroupRepository groups;
  private final PersonRepository people;
  private final PostRepository posts;
  private final Clock clock;

  Directory(
      CommitteeRepository committees,
      ProposerBodyRepository bodies,
      UnitRepository units,
      WorkingGroupRepository groups,
      PersonRepository people,
      PostRepository posts,
      Clock clock) {
    this.committees = committees;
    this.bodies = bodies;
    this.units = units;
    this.groups = groups;
    this.people = people;
    this.posts = posts;
    this.clock = clock;
  }

  public List<Committee> committees() {
    return committees.findAll();
  }

  public Optional<Committee> committee(String code) {
    return committees.findById(code);
  }

  /** Codes of the committee, of all above it and of all below it; just itself when unknown. */
  public Set<String> lineOf(String committeeCode) {
    Map<String, String> parents = new HashMap<>();
    committees.findAll().forEach(one -> parents.put(one.getCode(), one.getParentCode()));
    Set<String> line = new TreeSet<>(above(committeeCode, parents));
    parents.keySet().stream()
        .filter(code -> above(code, parents).contains(committeeCode))
        .forEach(line::add);
    return line;
  }

  private static Set<String> above(String committeeCode, Map<String, String> parents) {
    Set<String> above = new TreeSet<>();
    for (String code = committeeCode; code != null && above.add(code); ) {
      code = parents.get(code);
    }
    return above;
  }

  public Optional<ProposerBody> body(String code) {
    return bodies.findById(code);
  }

  public List<ProposerBody> bodiesOf(String committeeCode) {
    return bodies.findByCommitteeCodeOrderByCode(committeeCode);
  }

  /** A unit, also one that no longer exists: see {@link Unit#existsOn}. */
  public Optional<Unit> unit(String code) {
    return Optional.ofNullable(
        SharedWork.once(Arrays.asList("unit", code), () -> units.findById(code).orElse(null)));
  }

  /** Units of the committee's region that exist today. */
  public List<Unit> unitsOf(String committeeCode) {
    LocalDate today = today();
    return units.findByCommitteeCodeOrderByCode(committeeCode).stream()
        .filter(unit -> unit.existsOn(today))
        .toList();
  }

  /** Units of a kind in the committee's region that exist today, such as its government office. */
  public List<Unit> unitsOf(String committeeCode, UnitKind kind) {
    LocalDate today = today();
    return units.findByCommitteeCodeAndKindOrderByCode(committeeCode, kind).stream()
        .filter(unit -> unit.existsOn(today))
        .toList();
  }

  /** Name of any body, whichever of the kinds it is; the code itself when it is unknown. */
  public String nameOf(String bodyCode) {
    return unit(bodyCode)
        .map(Unit::getName)
        .or(() -> bodies.findById(bodyCode).map(ProposerBody::getName))
        .or(() -> committees.findById(bodyCode).map(Committee::getName))
        .or(() -> groups.findById(bodyCode).map(WorkingGroup::getName))
        .orElse(bodyCode);
  }

  /** Committee in whose region the body works, or empty for an unknown body. */
  public Optional<String> committeeOf(String bodyCode) {
    return units
        .findById(bodyCode)
        .map(Unit::getCommitteeCode)
        .or(() -> bodies.findById(bodyCode).map(ProposerBody::getCommitteeCode))
        .or(() -> committees.findById(bodyCode).map(Committee::getCode))
        .or(() -> groups.findById(bodyCode).map(WorkingGroup::getCommitteeCode));
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(
        SharedWork.once(Arrays.asList("person", id), () -> people.findById(id).orElse(null)));
  }

  /** Name of a person, or the id itself when it is unknown. */
  public String personName(String id) {
    return person(id).map(Person::getName).orElse(id);
  }

  /**
   * Posts the person holds today; while a deputy does a step in somebody's place, that person's as
   * well, so that every rule that asks for a post is asked once.
   */
  public List<Post> postsOf(String personId) {
    List<Post> own = ownPostsOf(personId);
    Actor actor = CurrentActor.get();
    return actor.actingFor() == null || !actor.personId().equals(personId)
        ? own
        : Stream.concat(own.stream(), posts.heldBy(actor.actingFor(), today()).stream()).toList();
  }

  /** Posts the person holds today, whatever they do right now in somebody's place. */
  public List<Post> ownPostsOf(String personId) {
    LocalDate today = today();
    return SharedWork.once(
        Arrays.asList("posts", personId, today), () -> posts.heldBy(personId, today));
  }

  /** How the acting person signs: by name, and in whose place, as 李明（代王强）. */
  public String signedName() {
    Actor actor = CurrentActor.get();
    String name = personName(actor.personId());
    return actor.actingFor() == null ? name : name + "（代" + personName(actor.actingFor()) + "）";
  }

  /** Whether the person holds one of the roles in the body today. */
  public boolean holds(String personId, String bodyCode, Role... roles) {
    Collection<Role> wanted = Arrays.asList(roles);
    return postsOf(personId).stream()
        .anyMatch(post -> post.getBodyCode().equals(bodyCode) && wanted.contains(post.getRole()));
  }

  /** Posts held in the body today, oldest first. */
  public List<Post> postsIn(String bodyCode) {
    return posts.heldIn(bodyCode, today());
  }

  /** People who hold the role in the body today. */
  public List<Person> holding(String bodyCode, Role role) {
    return people.holding(bodyCode, role, today());
  }

  /** Members of the committee whose name, sector or position contains the text. */
  public List<Person> searchMembers(String committeeCode, String text, int limit) {
    return people.searchHolding(text, committeeCode, Role.MEMBER, today(), Limit.of(limit));
  }

  /** People whose name contains the text or whose id equals it; all when the text is empty. */
  public List<Person> search(String text, int limit) {
    return people.search(text, Limit.of(limit));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
