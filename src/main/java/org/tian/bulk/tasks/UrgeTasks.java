package org.tian.bulk.tasks;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.engine.WorkItem;
import org.tian.engine.office.OperationOffer;
import org.tian.engine.office.Urgings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** Urges whoever holds many tasks. */
@Component
class UrgeTasks implements BulkAction {

  private final InboxSubjects subjects;
  private final Urgings urgings;

  UrgeTasks(InboxSubjects subjects, Urgings urgings) {
    this.subjects = subjects;
    this.urgings = urgings;
  }

  @Override
  public String code() {
    return "task.urge";
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjects.describe(subjectIds);
  }

  @Override
  public List<Refusal> flaws(String bodyCode, Map<String, String> parameters) {
    return Reasons.flaw(parameters).stream().toList();
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    WorkItem item = subjects.open(subject).orElse(null);
    if (item == null) {
      return List.of(Refusal.of("task.gone"));
    }
    return urgings
        .offer(item, CurrentActor.get().personId())
        .map(OperationOffer::objections)
        .orElse(List.of(Refusal.of("task.not-yours")));
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    urgings.urge(subject.id(), parameters.get("reason"));
    return "";
  }
}
