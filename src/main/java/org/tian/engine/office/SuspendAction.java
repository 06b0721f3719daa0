package org.tian.engine.office;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;

/** 挂起, offered to those who keep the case. */
@Component
class SuspendAction implements OfficeAction {

  private final OfficeRights rights;

  SuspendAction(OfficeRights rights) {
    this.rights = rights;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.SUSPEND;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN || !rights.keeps(item, personId)) {
      return Optional.empty();
    }
    return item.suspended() ? Optional.empty() : Optional.of(OperationOffer.possible(operation()));
  }
}
