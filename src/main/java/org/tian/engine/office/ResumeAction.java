package org.tian.engine.office;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;

/** 恢复, offered to those who keep the case. */
@Component
class ResumeAction implements OfficeAction {

  private final OfficeRights rights;

  ResumeAction(OfficeRights rights) {
    this.rights = rights;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.RESUME;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN || !rights.keeps(item, personId)) {
      return Optional.empty();
    }
    return item.suspended() ? Optional.of(OperationOffer.possible(operation())) : Optional.empty();
  }
}
