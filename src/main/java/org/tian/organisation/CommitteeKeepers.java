package org.tian.organisation;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.engine.CaseKeepers;
import org.tian.engine.WorkItem;

/** A case is kept by office and director of the committee it belongs to, whoever works on it. */
@Component
class CommitteeKeepers implements CaseKeepers {

  @Override
  public Set<String> groupsFor(WorkItem item) {
    String committee = item.committeeCode();
    return committee == null
        ? Set.of()
        : Set.of(Role.OFFICE.groupOf(committee), Role.DIRECTOR.groupOf(committee));
  }
}
