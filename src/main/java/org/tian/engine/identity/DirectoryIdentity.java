package org.tian.engine.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.tian.engine.PersonDirectory;
import org.tian.engine.PersonDirectory.EnginePerson;

/** The engine's view of {@link PersonDirectory}; one per command, holds no state. */
class DirectoryIdentity implements ReadOnlyIdentityProvider {

  private final PersonDirectory people;

  DirectoryIdentity(PersonDirectory people) {
    this.people = people;
  }

  PersonDirectory people() {
    return people;
  }

  @Override
  public User findUserById(String userId) {
    return people.person(userId).map(DirectoryIdentity::user).orElse(null);
  }

  @Override
  public UserQuery createUserQuery() {
    return new DirectoryUserQuery(
        Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new DirectoryUserQuery(null);
  }

  /** There is no user table to write SQL for. */
  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("Native user queries are not supported");
  }

  @Override
  public boolean checkPassword(String userId, String password) {
    return userId != null && password != null && people.passwordMatches(userId, password);
  }

  @Override
  public Group findGroupById(String groupId) {
    return people.groupName(groupId).isPresent() ? new DirectoryGroup(groupId, people) : null;
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new DirectoryGroupQuery(
        Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new DirectoryGroupQuery(null);
  }

  /** Committees are no tenants: one case may cross several of them. */
  @Override
  public Tenant findTenantById(String tenantId) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenantQuery(
        Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new NoTenantQuery(null);
  }

  @Override
  public void flush() {
    // nothing is ever written
  }

  @Override
  public void close() {
    // nothing is held open
  }

  static User user(EnginePerson person) {
    UserEntity user = new UserEntity(person.id());
    user.setFirstName(person.name());
    user.setLastName("");
    user.setEmail(person.email());
    return user;
  }
}
