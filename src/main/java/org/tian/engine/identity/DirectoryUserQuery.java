package org.tian.engine.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.tian.engine.PersonDirectory;
import org.tian.engine.PersonDirectory.EnginePerson;

/**
 * Finds people by id, ids, group or part of the name; ordered by id. A search without any of these
 * gives the first {@value #LIMIT}.
 */
class DirectoryUserQuery extends UserQueryImpl {

  private static final long serialVersionUID = 1L;

  /** Longest list handed to an administrator's page; more is asked for by name. */
  static final int LIMIT = 2000;

  DirectoryUserQuery(CommandExecutor executor) {
    super(executor);
  }

  @Override
  public long executeCount(CommandContext context) {
    checkQueryOk();
    return matching(directory(context)).size();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    checkQueryOk();
    return Paging.cut(matching(directory(context)), this);
  }

  private static PersonDirectory directory(CommandContext context) {
    return ((DirectoryIdentity) context.getSession(ReadOnlyIdentityProvider.class)).people();
  }

  private List<User> matching(PersonDirectory people) {
    if (getTenantId() != null) {
      return List.of();
    }
    return candidates(people).stream()
        .filter(this::matches)
        .map(DirectoryIdentity::user)
        .sorted(Comparator.comparing(User::getId))
        .toList();
  }

  private Collection<EnginePerson> candidates(PersonDirectory people) {
    if (getId() != null) {
      return people.person(getId()).stream().toList();
    }
    if (getIds() != null) {
      return Arrays.stream(getIds()).distinct().flatMap(id -> people.person(id).stream()).toList();
    }
    return getGroupId() != null ? people.members(getGroupId()) : people.search(searchText(), LIMIT);
  }

  private String searchText() {
    return Stream.of(getFirstName(), getFirstNameLike())
        .filter(Objects::nonNull)
        .findFirst()
        .map(text -> text.replace("%", ""))
        .orElse("");
  }

  private boolean matches(EnginePerson person) {
    return (getIds() == null || List.of(getIds()).contains(person.id()))
        && (getFirstName() == null || getFirstName().equals(person.name()))
        && isLike(getFirstNameLike(), person.name())
        && (getLastName() == null || getLastName().isEmpty())
        && isLike(getLastNameLike(), "")
        && (getEmail() == null || getEmail().equals(person.email()))
        && isLike(getEmailLike(), Objects.toString(person.email(), ""));
  }

  private static boolean isLike(String pattern, String text) {
    return pattern == null
        || text.toLowerCase(Locale.ROOT)
            .contains(pattern.replace("%", "").toLowerCase(Locale.ROOT));
  }
}
