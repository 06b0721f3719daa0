package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.office.Colleagues;
import org.tian.shared.Texts;

/**
 * Colleagues by the posts of today. A unit and a proposing body are their own people; a committee
 * is its office, reviewers and directors with the members of its groups.
 */
@Component
@Transactional(readOnly = true)
class OfficeColleagues implements Colleagues {

  private static final Set<Role> OF_A_COMMITTEE =
      EnumSet.of(Role.OFFICE, Role.REVIEWER, Role.DIRECTOR);
  private static final Set<Role> RUNNING = EnumSet.of(Role.OFFICE, Role.DIRECTOR);
  private static final Set<Role> LEADING =
      EnumSet.of(Role.HEAD, Role.DEPUTY, Role.CHAIR, Role.DIRECTOR, Role.PRINCIPAL);

  private final Directory directory;
  private final WorkingGroupRepository groups;
  private final PersonRepository people;
  private final PostRepository posts;
  private final Texts texts;
  private final Clock clock;

  OfficeColleagues(
      Directory directory,
      WorkingGroupRepository groups,
      PersonRepository people,
      PostRepository posts,
      Texts texts,
      Clock clock) {
    this.directory = directory;
    this.groups = groups;
    this.people = people;
    this.posts = posts;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Colleague> of(Collection<String> candidateGroups, String text) {
    Map<String, Post> byPerson = new LinkedHashMap<>();
    bodiesOf(candidateGroups).stream()
        .flatMap(this::postsOf)
        .forEach(post -> byPerson.putIfAbsent(post.getPersonId(), post));
    return people.findAllById(byPerson.keySet()).stream()
        .filter(
            person ->
                text.isEmpty() || person.getName().contains(text) || person.getId().equals(text))
        .sorted((one, other) -> one.getId().compareTo(other.getId()))
        .map(person -> new Colleague(person.getId(), person.getName(), called(byPerson, person)))
        .toList();
  }

  private String called(Map<String, Post> byPerson, Person person) {
    Post post = byPerson.get(person.getId());
    return post.getTitle() == null || post.getTitle().isBlank()
        ? directory.nameOf(post.getBodyCode()) + texts.of(post.getRole().messageKey())
        : post.getTitle();
  }

  /** Bodies behind groups; the group of one person alone has none. */
  private static Set<String> bodiesOf(Collection<String> candidateGroups) {
    return candidateGroups.stream()
        .filter(group -> Person.ofSelfGroup(group).isEmpty() && group.contains("-"))
        .map(group -> group.substring(0, group.lastIndexOf('-')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Post> postsOf(String bodyCode) {
    if (directory.committee(bodyCode).isPresent()) {
      return ofCommittee(bodyCode);
    }
    return groups
        .findById(bodyCode)
        .map(group -> Stream.concat(held(bodyCode), ofCommittee(group.getCommitteeCode())))
        .orElseGet(() -> held(bodyCode));
  }

  private Stream<Post> ofCommittee(String committeeCode) {
    return Stream.concat(
        held(committeeCode).filter(post -> OF_A_COMMITTEE.contains(post.getRole())),
        groups.findByCommitteeCode(committeeCode).stream()
            .map(WorkingGroup::getCode)
            .sorted()
            .flatMap(this::held));
  }

  private Stream<Post> held(String bodyCode) {
    return posts.heldIn(bodyCode, LocalDate.now(clock)).stream();
  }

  @Override
  public boolean leads(String personId, Collection<String> candidateGroups) {
    return bodiesOf(candidateGroups).stream()
        .anyMatch(body -> directory.holds(personId, body, LEADING.toArray(Role[]::new)));
  }

  @Override
  public boolean runs(String personId, String committeeCode) {
    return directory.holds(personId, committeeCode, RUNNING.toArray(Role[]::new));
  }

  @Override
  public boolean worksIn(String personId, String bodyCode) {
    return directory.holds(personId, bodyCode, Role.values());
  }

  @Override
  public Set<String> members(Collection<String> candidateGroups) {
    return candidateGroups.stream().flatMap(this::membersOf).collect(Collectors.toSet());
  }

  private Stream<String> membersOf(String group) {
    return Person.ofSelfGroup(group)
        .map(Stream::of)
        .orElseGet(
            () ->
                bodiesOf(List.of(group)).stream()
                    .flatMap(
                        body ->
                            held(body)
                                .filter(post -> post.getGroupId().equals(group))
                                .map(Post::getPersonId)));
  }
}
