package org.tian.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkScope;

/** Offers the organisation to the engine: one source of identity for login and processes. */
@Component
class OrganisationPersons implements PersonDirectory {

  /** The group Camunda's own pages ask for; it is what a process administrator's post gives. */
  private static final String CAMUNDA_ADMIN = "camunda-admin";

  private static final String SELF = "self";

  private final Directory directory;
  private final SignIn signIn;
  private final Deputies deputies;
  private final MessageSource messages;

  OrganisationPersons(
      Directory directory, SignIn signIn, Deputies deputies, MessageSource messages) {
    this.directory = directory;
    this.signIn = signIn;
    this.deputies = deputies;
    this.messages = messages;
  }

  @Override
  public Optional<EnginePerson> person(String personId) {
    return directory.person(personId).map(OrganisationPersons::enginePerson);
  }

  @Override
  public List<String> groupsOf(String personId) {
    List<Post> posts = directory.ownPostsOf(personId);
    List<String> groups = new ArrayList<>(posts.stream().map(Post::getGroupId).distinct().toList());
    groups.add(Person.selfGroupOf(personId));
    if (posts.stream().anyMatch(post -> post.getRole() == Role.PROCADMIN)) {
      groups.add(CAMUNDA_ADMIN);
    }
    return groups;
  }

  /** What administers the program is nobody's to stand in for. */
  @Override
  public List<WorkScope> scopesOf(String personId) {
    List<WorkScope> scopes = new ArrayList<>();
    scopes.add(WorkScope.all(personId, groupsOf(personId)));
    deputies
        .runningOf(personId)
        .forEach(
            row -> {
              List<String> groups = new ArrayList<>(groupsOf(row.getPersonId()));
              groups.remove(CAMUNDA_ADMIN);
              scopes.add(new WorkScope(row.getPersonId(), Set.copyOf(groups), row.getKinds()));
            });
    return scopes;
  }

  @Override
  public List<String> deputiesOf(String personId) {
    return deputies.runningFor(personId).stream().map(Deputyship::getDeputyId).distinct().toList();
  }

  @Override
  public Optional<String> groupName(String groupId) {
    if (groupId.equals(CAMUNDA_ADMIN)) {
      return Optional.of(roleName("camunda-admin"));
    }
    int dash = groupId.lastIndexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    String body = groupId.substring(0, dash);
    String role = groupId.substring(dash + 1);
    if (role.equals(SELF)) {
      return directory.person(body).map(Person::getName);
    }
    return Optional.of(directory.nameOf(body) + "·" + roleName(role));
  }

  private String roleName(String role) {
    return messages.getMessage("role." + role, null, role, LocaleContextHolder.getLocale());
  }

  @Override
  public Optional<String> bodyName(String bodyCode) {
    return Optional.of(directory.nameOf(bodyCode));
  }

  @Override
  public List<String> groupsLedBy(String personId) {
    return directory.postsOf(personId).stream()
        .filter(post -> post.getRole().leadsBody())
        .map(Post::getBodyCode)
        .distinct()
        .flatMap(body -> Arrays.stream(Role.values()).map(role -> role.groupOf(body)))
        .toList();
  }

  @Override
  public List<EnginePerson> members(String groupId) {
    int dash = groupId.lastIndexOf('-');
    if (dash < 0 || groupId.equals(CAMUNDA_ADMIN)) {
      return List.of();
    }
    String body = groupId.substring(0, dash);
    String role = groupId.substring(dash + 1);
    if (role.equals(SELF)) {
      return person(body).stream().toList();
    }
    return Arrays.stream(Role.values())
        .filter(known -> known.code().equals(role))
        .flatMap(known -> directory.holding(body, known).stream())
        .map(OrganisationPersons::enginePerson)
        .toList();
  }

  @Override
  public boolean passwordMatches(String personId, String password) {
    return signIn.attempt(personId, password) == SignIn.Outcome.ACCEPTED;
  }

  @Override
  public Collection<EnginePerson> search(String text, int limit) {
    return directory.search(text, limit).stream().map(OrganisationPersons::enginePerson).toList();
  }

  private static EnginePerson enginePerson(Person person) {
    return new EnginePerson(person.getId(), person.getName(), person.getEmail());
  }
}
