package org.tian.proposal.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.engine.Cases;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.proposal.BodyConfirmation;
import org.tian.proposal.BodyConfirmationRequests;
import org.tian.proposal.Proposal;

/** Starts {@code body-confirmation} for each asked body and brings it answers and cancellations. */
@Component
class BodyConfirmationProcess implements BodyConfirmationRequests {

  private final Cases cases;
  private final WorkItems items;
  private final TaskOperations tasks;
  private final Directory directory;

  BodyConfirmationProcess(Cases cases, WorkItems items, TaskOperations tasks, Directory directory) {
    this.cases = cases;
    this.items = items;
    this.tasks = tasks;
    this.directory = directory;
  }

  @Override
  public void open(BodyConfirmation asked, Proposal draft) {
    cases.start(
        BodyConfirmationVariables.PROCESS,
        asked.getRequestKey(),
        BodyConfirmationVariables.atStartOf(asked, draft, List.of(headOf(asked.getBodyCode()))));
  }

  /** A sector has a convenor, every other body a head. */
  private String headOf(String bodyCode) {
    return directory
        .body(bodyCode)
        .map(body -> body.getKind().head())
        .orElse(Role.PRINCIPAL)
        .groupOf(bodyCode);
  }

  @Override
  public boolean answer(BodyConfirmation asked, boolean confirms, String reason) {
    Optional<WorkItem> waiting =
        items.openOf(asked.getProposalId()).stream()
            .filter(item -> asked.getRequestKey().equals(item.caseKey()))
            .findFirst();
    waiting.ifPresent(
        item ->
            tasks.complete(
                item.taskId(),
                confirms
                    ? Map.of(BodyConfirmationVariables.ANSWER, BodyConfirmationVariables.CONFIRM)
                    : Map.of(
                        BodyConfirmationVariables.ANSWER,
                        BodyConfirmationVariables.REFUSE,
                        BodyConfirmationVariables.REASON,
                        reason)));
    return waiting.isPresent();
  }

  @Override
  public void cancel(BodyConfirmation asked) {
    cases.correlate(BodyConfirmationVariables.MESSAGE_CANCELLED, asked.getRequestKey(), Map.of());
  }
}
