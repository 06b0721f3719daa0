package org.tian.engine.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.tian.engine.PersonDirectory;

/**
 * Finds groups by id, ids or member; ordered by id. All groups of the country are never listed: a
 * query without any of these finds nothing.
 */
class DirectoryGroupQuery extends GroupQueryImpl {

  private static final long serialVersionUID = 1L;

  DirectoryGroupQuery(CommandExecutor executor) {
    super(executor);
  }

  @Override
  public long executeCount(CommandContext context) {
    checkQueryOk();
    return matching(directory(context)).size();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    checkQueryOk();
    return Paging.cut(matching(directory(context)), this);
  }

  private static PersonDirectory directory(CommandContext context) {
    return ((DirectoryIdentity) context.getSession(ReadOnlyIdentityProvider.class)).people();
  }

  private List<Group> matching(PersonDirectory people) {
    if (getTenantId() != null) {
      return List.of();
    }
    return candidates(people).stream()
        .filter(id -> getId() == null || getId().equals(id))
        .filter(id -> getIds() == null || List.of(getIds()).contains(id))
        .map(id -> (Group) new DirectoryGroup(id, people))
        .filter(this::hasName)
        .sorted(Comparator.comparing(Group::getId))
        .toList();
  }

  private boolean hasName(Group group) {
    return (getName() == null || getName().equals(group.getName()))
        && (getNameLike() == null || group.getName().contains(getNameLike().replace("%", "")))
        && (getType() == null || getType().equals(group.getType()));
  }

  private Collection<String> candidates(PersonDirectory people) {
    if (getUserId() != null) {
      return people.person(getUserId()).isPresent() ? people.groupsOf(getUserId()) : List.of();
    }
    if (getId() != null) {
      return known(people, getId());
    }
    return getIds() == null ? List.of() : known(people, getIds());
  }

  private static List<String> known(PersonDirectory people, String... ids) {
    return Arrays.stream(ids)
        .distinct()
        .filter(id -> people.groupName(id).isPresent() || !people.members(id).isEmpty())
        .toList();
  }
}
