package org.tian.engine.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.ActingPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.Refusal;

/** What an office can do with a task now: the same list for desk, Tasklist and API. */
@Service
@Transactional(readOnly = true)
public class OfficeOperations {

  private final WorkItems items;
  private final OfficeRights rights;
  private final List<OfficeAction> actions;

  OfficeOperations(WorkItems items, OfficeRights rights, List<OfficeAction> actions) {
    this.items = items;
    this.rights = rights;
    this.actions = actions.stream().sorted(Comparator.comparing(OfficeAction::operation)).toList();
  }

  /**
   * Operations the acting person can do, or could if something did not stand against it.
   *
   * @throws org.tian.shared.RefusedException {@code task.not-found}, also when the task does not
   *     concern the person
   */
  public List<OperationOffer> offers(String taskId) {
    String person = ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
    WorkItem item =
        items.find(taskId).orElseThrow(() -> Refusal.of("task.not-found").asException());
    List<OperationOffer> offers =
        actions.stream()
            .map(action -> action.offer(item, person))
            .flatMap(Optional::stream)
            .toList();
    if (offers.isEmpty() && !items.concerns(taskId, person)) {
      throw Refusal.of("task.not-found").asException();
    }
    return offers;
  }

  /** Whether the person may put any case at another step (跳转). */
  public boolean mayJump(String personId) {
    return rights.isAdministrator(personId);
  }
}
