package org.tian.engine.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Whether the case of a task stands still, and why. */
@Component
public class Suspensions {

  private final CaseSuspensionRows rows;
  private final CaseTree tree;
  private final OfficeRights rights;

  Suspensions(CaseSuspensionRows rows, CaseTree tree, OfficeRights rights) {
    this.rows = rows;
    this.tree = tree;
    this.rights = rights;
  }

  /** {@code office.suspended} with who, when and why; empty when the case goes on. */
  public Optional<Refusal> objection(WorkItem item) {
    return item.suspended()
        ? of(item).map(this::refusal).or(() -> Optional.of(Refusal.of("office.suspended-now")))
        : Optional.empty();
  }

  /** Refuses what cannot be done while a case stands still. */
  public void require(WorkItem item) {
    RefusedException.throwIfAny(objection(item).map(List::of).orElse(List.of()));
  }

  Optional<CaseSuspension> of(WorkItem item) {
    return rows.findByOpenKey(tree.rootOf(item).id());
  }

  private Refusal refusal(CaseSuspension one) {
    return Refusal.of(
        "office.suspended", rights.nameOf(one.personId()), one.suspendedAt(), one.reason());
  }
}
