package org.tian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.engine.CaseDiagrams;
import org.tian.engine.TaskForm;
import org.tian.engine.TaskOperations;
import org.tian.engine.TaskStanding;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts a task page together. */
@Component
class TaskViews {

  private final WorkItems items;
  private final TaskOperations operations;
  private final CaseDiagrams diagrams;
  private final Directory directory;
  private final TaskCases cases;
  private final StepNames names;
  private final DueViews dueViews;
  private final Formats formats;
  private final Texts texts;
  private final ObjectMapper json;
  private final Clock clock;

  TaskViews(
      WorkItems items,
      TaskOperations operations,
      CaseDiagrams diagrams,
      Directory directory,
      TaskCases cases,
      StepNames names,
      DueViews dueViews,
      Formats formats,
      Texts texts,
      ObjectMapper json,
      Clock clock) {
    this.items = items;
    this.operations = operations;
    this.diagrams = diagrams;
    this.directory = directory;
    this.cases = cases;
    this.names = names;
    this.dueViews = dueViews;
    this.formats = formats;
    this.texts = texts;
    this.json = json;
    this.clock = clock;
  }

  /** The task, when it stands in any list of the person; else it looks as if it were not there. */
  WorkItem require(String taskId, String personId) {
    return items
        .find(taskId)
        .filter(item -> items.concerns(taskId, personId) || mayTakeOver(taskId))
        .orElseThrow(() -> Refusal.of("task.gone").asException());
  }

  /** An office or a group convenor comes for a task that a colleague lets lie. */
  private boolean mayTakeOver(String taskId) {
    return operations.standing(taskId).takeOverFrom().isPresent();
  }

  TaskView of(WorkItem item, String personId) {
    TaskStanding standing = operations.standing(item.taskId());
    String state = stateOf(item, personId);
    return new TaskView(
        item.taskId(),
        cases.urlOf(item).orElse(""),
        names.step(item),
        names.stage(item),
        cases.numberInWords(item),
        item.title(),
        names.unit(item),
        diagrams.documentationOf(item.processDefinitionId(), item.taskKey()),
        dueViews.of(item),
        formats.moment(item.createdAt()),
        state,
        names.holder(item),
        item.assignee() == null || item.claimedAt() == null ? "" : formats.moment(item.claimedAt()),
        standing.objections().stream().map(texts::of).toList(),
        standing.takeOverFrom().map(from -> takeOver(standing, from)).orElse(""),
        closed(item),
        isSharedBeyond(item, personId),
        representedAt(item, personId),
        state.equals("mine") && standing.objections().isEmpty() ? formJson(item) : null);
  }

  /** A task to those who have a say about it: where it stands, without its form. */
  TaskGlance glance(WorkItem item, String personId) {
    return new TaskGlance(
        item.taskId(),
        items.concerns(item.taskId(), personId),
        cases.urlFor(item, personId).orElse(""),
        names.step(item),
        names.stage(item),
        cases.numberInWords(item),
        item.title(),
        names.unit(item),
        dueViews.of(item),
        stateOf(item, personId),
        names.holder(item),
        closed(item));
  }

  private String takeOver(TaskStanding standing, Instant from) {
    return standing.isTakeOverPossible(clock.instant()) ? "now" : formats.moment(from);
  }

  private String stateOf(WorkItem item, String personId) {
    if (item.state() != WorkItem.State.OPEN) {
      return "closed";
    }
    if (item.assignee() == null) {
      return "unclaimed";
    }
    return items.workedOnAs(item.taskId(), personId).isPresent() ? "mine" : "others";
  }

  /** Name of whoever the person would do the task for, or empty. */
  private String representedAt(WorkItem item, String personId) {
    return items
        .workedOnAs(item.taskId(), personId)
        .filter(scope -> !scope.isOwnOf(personId))
        .map(scope -> directory.personName(scope.personId()))
        .orElse("");
  }

  /** A task for the person alone has no group to go back to. */
  private boolean isSharedBeyond(WorkItem item, String personId) {
    String alone = Person.selfGroupOf(item.assignee() == null ? personId : item.assignee());
    return items.groupsOf(item.taskId()).stream().anyMatch(group -> !group.equals(alone));
  }

  private String closed(WorkItem item) {
    if (item.closedAt() == null) {
      return "";
    }
    String moment = formats.moment(item.closedAt());
    return item.completedBy() == null
        ? texts.of("desk.task.cancelled", moment)
        : texts.of("desk.task.closed", completer(item), moment);
  }

  private String completer(WorkItem item) {
    String name = directory.personName(item.completedBy());
    return item.actingFor() == null
        ? name
        : name + "（代" + directory.personName(item.actingFor()) + "）";
  }

  private String formJson(WorkItem item) {
    TaskForm shown = operations.form(item.taskId());
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("taskId", item.taskId());
    form.put("schema", shown.schema());
    form.put("values", shown.data());
    form.put("draft", shown.draft());
    try {
      // Inside a script element "</script>" must not appear, whatever somebody has typed.
      return json.writeValueAsString(form).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form cannot be written as JSON", e);
    }
  }
}
