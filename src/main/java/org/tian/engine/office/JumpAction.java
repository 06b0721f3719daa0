package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;

/** 跳转, offered to process administrators alone. */
@Component
class JumpAction implements OfficeAction {

  private final OfficeRights rights;
  private final Suspensions suspensions;
  private final Jumps jumps;

  JumpAction(OfficeRights rights, Suspensions suspensions, Jumps jumps) {
    this.rights = rights;
    this.suspensions = suspensions;
    this.jumps = jumps;
  }

  @Override
  public OfficeOperation operation() {
    return OfficeOperation.JUMP;
  }

  @Override
  public Optional<OperationOffer> offer(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN || !rights.isAdministrator(personId)) {
      return Optional.empty();
    }
    return Optional.of(
        suspensions
            .objection(item)
            .map(why -> OperationOffer.refused(operation(), List.of(why)))
            .orElseGet(() -> choices(item)));
  }

  private OperationOffer choices(WorkItem item) {
    List<OperationOffer.Choice> choices =
        jumps.targets(item).stream()
            .map(step -> new OperationOffer.Choice(step.taskKey(), step.name(), ""))
            .toList();
    return choices.isEmpty()
        ? OperationOffer.refused(operation(), List.of(Refusal.of("office.jump.nowhere")))
        : OperationOffer.possible(operation(), choices);
  }
}
