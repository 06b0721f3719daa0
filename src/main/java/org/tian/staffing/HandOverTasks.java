package org.tian.staffing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkAction;
import org.tian.bulk.BulkSubject;
import org.tian.engine.TaskHandOvers;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.BodyOffices;
import org.tian.organisation.Deputies;
import org.tian.organisation.Deputyship;
import org.tian.organisation.Directory;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** One thing a leaver holds goes to the successor; a deputyship ends. */
@Component
class HandOverTasks implements BulkAction {

  static final String CODE = "leaver.hand-over";
  static final String LEAVER = "leaver";
  static final String TO = "to.";
  static final String DEPUTYSHIP = "deputyship-";

  private final WorkItems items;
  private final TaskHandOvers handOvers;
  private final Deputies deputies;
  private final BodyOffices offices;
  private final Directory directory;
  private final ObjectProvider<Leavers> leavers;
  private final ApplicationEventPublisher events;

  HandOverTasks(
      WorkItems items,
      TaskHandOvers handOvers,
      Deputies deputies,
      BodyOffices offices,
      Directory directory,
      ObjectProvider<Leavers> leavers,
      ApplicationEventPublisher events) {
    this.items = items;
    this.handOvers = handOvers;
    this.deputies = deputies;
    this.offices = offices;
    this.directory = directory;
    this.leavers = leavers;
    this.events = events;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public List<BulkSubject> describe(List<String> subjectIds) {
    return subjectIds.stream().map(this::subject).flatMap(Optional::stream).toList();
  }

  private Optional<BulkSubject> subject(String id) {
    if (id.startsWith(DEPUTYSHIP)) {
      return deputyship(id)
          .map(
              row ->
                  new BulkSubject(
                      id,
                      "person:" + row.getPersonId(),
                      null,
                      "",
                      directory.personName(row.getDeputyId())
                          + "→"
                          + directory.personName(row.getPersonId())));
    }
    return items
        .find(id)
        .map(
            item ->
                new BulkSubject(
                    id,
                    Objects.toString(item.caseKey(), id),
                    item.proposalId(),
                    Objects.toString(item.caseNumber(), ""),
                    item.taskName() + "：" + Objects.toString(item.title(), "")));
  }

  private Optional<Deputyship> deputyship(String id) {
    return deputies.find(Long.parseLong(id.substring(DEPUTYSHIP.length())));
  }

  @Override
  public List<Refusal> obstacles(BulkSubject subject, Map<String, String> parameters) {
    String leaver = parameters.getOrDefault(LEAVER, "");
    if (!offices.looksAfterPerson(CurrentActor.get().personId(), leaver)) {
      return List.of(Refusal.at("person", "leaver.not-yours"));
    }
    if (subject.id().startsWith(DEPUTYSHIP)) {
      return List.of();
    }
    WorkItem item = items.find(subject.id()).orElse(null);
    if (item == null || item.state() != WorkItem.State.OPEN) {
      return List.of(Refusal.of("task.gone"));
    }
    return leavers.getObject().maySucceed(successorOf(item, parameters), leaver)
        ? List.of()
        : List.of(Refusal.of("leaver.successor"));
  }

  private static String successorOf(WorkItem item, Map<String, String> parameters) {
    return parameters.getOrDefault(TO + item.processKey(), "");
  }

  @Override
  public String perform(BulkSubject subject, Map<String, String> parameters) {
    org.tian.shared.RefusedException.throwIfAny(obstacles(subject, parameters));
    if (subject.id().startsWith(DEPUTYSHIP)) {
      deputyship(subject.id())
          .filter(row -> !row.isEnded())
          .ifPresent(row -> deputies.endForLeaver(row.getId()));
      return "";
    }
    String leaver = parameters.get(LEAVER);
    WorkItem item = items.find(subject.id()).orElseThrow();
    String successor = successorOf(item, parameters);
    handOvers.handOver(subject.id(), leaver, successor);
    tell(item, leaver, successor);
    return directory.personName(successor);
  }

  private void tell(WorkItem item, String leaver, String successor) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("taskId", item.taskId());
    details.put("taskKey", item.taskKey());
    details.put("taskName", item.taskName());
    details.put("leaver", leaver);
    details.put("successor", successor);
    events.publishEvent(
        CaseStep.of(
            Objects.toString(item.caseKey(), "person:" + leaver), "task.handed-over", details));
  }
}
