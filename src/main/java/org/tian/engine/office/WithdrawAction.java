package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/** 撤回, offered to who completed the task. */
@Component
class WithdrawAction implements OfficeAction {

  private final Withdrawals withdrawals;

  WithdrawAction(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.WITHDRAW;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.DONE || !personId.equals(item.completedBy())) {
      return Optional.empty();
    }
    List<Refusal> objections = withdrawals.plan(item).refusals();
    return Optional.of(
        objections.isEmpty()
            ? OperationOffer.possible(operation())
            : OperationOffer.refused(operation(), objections));
  }
}
