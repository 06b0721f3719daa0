package org.tian.bulk.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.engine.WorkItem;
import org.tian.engine.office.OperationOffer;
import org.tian.engine.office.Transfers;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Gives many tasks of a group to one of its people. */
@Component
class AssignTasks implements BulkAction {

  private final InboxSubjects subjects;
  private final Transfers transfers;

  AssignTasks(InboxSubjects subjects, Transfers transfers) {
    this.subjects = subjects;
    this.transfers = transfers;
  }

  @Override
  public String code() {
    return "task.assign";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjects.describe(subjectIds);
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    List<Refusal> flaws = new ArrayList<>();
    if (parameters.getOrDefault("person", "").isBlank()) {
      flaws.add(Refusal.at("person", "task.assign-person"));
    }
    Reasons.flaw(parameters).ifPresent(flaws::add);
    return flaws;
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    WorkItem item = subjects.open(subject).orElse(null);
    if (item == null) {
      return List.of(Refusal.of("task.gone"));
    }
    return transfers
        .offer(item, CurrentActor.get().personId())
        .map(OperationOffer::objections)
        .orElse(List.of(Refusal.of("task.not-yours")));
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    transfers.transfer(subject.id(), parameters.get("person"), parameters.get("reason"));
    return "";
  }
}
