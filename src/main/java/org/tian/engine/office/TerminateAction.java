package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/** 终止, offered to those who keep the case. */
@Component
class TerminateAction implements OfficeAction {

  private final OfficeRights rights;
  private final Suspensions suspensions;
  private final CaseStops stops;

  TerminateAction(OfficeRights rights, Suspensions suspensions, CaseStops stops) {
    this.rights = rights;
    this.suspensions = suspensions;
    this.stops = stops;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.TERMINATE;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN || !rights.keeps(item, personId)) {
      return Optional.empty();
    }
    List<Refusal> objections =
        suspensions
            .objection(item)
            .map(List::of)
            .orElseGet(() -> stops.terminationObjections(item));
    return Optional.of(
        objections.isEmpty()
            ? OperationOffer.possible(operation())
            : OperationOffer.refused(operation(), objections));
  }
}
