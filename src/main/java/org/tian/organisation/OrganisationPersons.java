package org.tian.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tian.engine.PersonDirectory;

/** Offers the organisation to the engine: one source of identity for login and processes. */
@Component
class OrganisationPersons implements PersonDirectory {

  /** The group Camunda's own pages ask for; it is what a process administrator's post gives. */
  private static final String CAMUNDA_ADMIN = "camunda-admin";

  private static final String SELF = "self";

  private final Directory directory;
  private final SignIn signIn;
  private final MessageSource messages;

  OrganisationPersons(Directory directory, SignIn signIn, MessageSource messages) {
    this.directory = directory;
    this.signIn = signIn;
    this.messages = messages;
  }

  @Override
  public Optional<EnginePerson> person(String personId) {
    return directory.person(personId).map(OrganisationPersons::enginePerson);
  }

  @Override
  public List<String> groupsOf(String personId) {
    List<Post> posts = directory.postsOf(personId);
    List<String> groups = new ArrayList<>(posts.stream().map(Post::getGroupId).distinct().toList());
    groups.add(Person.selfGroupOf(personId));
    if (posts.stream().anyMatch(post -> post.getRole() == Role.PROCADMIN)) {
      groups.add(CAMUNDA_ADMIN);
    }
    return groups;
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
