package org.tian.engine.identity;

import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.tian.engine.PersonDirectory;

/**
 * A group that looks up its name when it is asked for: each call of the web applications asks for a
 * person's groups, few for what they are called.
 */
class DirectoryGroup extends GroupEntity {

  private static final long serialVersionUID = 1L;

  private final transient PersonDirectory people;

  DirectoryGroup(String id, PersonDirectory people) {
    super(id);
    this.people = people;
    setType("POST");
  }

  /** The id when nothing is known of it. */
  @Override
  public String getName() {
    return people.groupName(getId()).orElse(getId());
  }
}
