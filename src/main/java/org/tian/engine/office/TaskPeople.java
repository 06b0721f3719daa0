package org.tian.engine.office;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.ActingPerson;
import org.tian.engine.PersonDirectory;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.form.TaskMoves;
import org.tian.engine.office.Colleagues.Colleague;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Whom one may choose for a task: colleagues, but neither oneself nor whom the step refuses. */
@Service
@Transactional(readOnly = true)
public class TaskPeople {

  /** Most people one search shows, and one operation takes. */
  public static final int MOST = 20;

  private final WorkItems items;
  private final Colleagues colleagues;
  private final TaskMoves moves;
  private final PersonDirectory people;
  private final Texts texts;

  TaskPeople(
      WorkItems items,
      Colleagues colleagues,
      TaskMoves moves,
      PersonDirectory people,
      Texts texts) {
    this.items = items;
    this.colleagues = colleagues;
    this.moves = moves;
    this.people = people;
    this.texts = texts;
  }

  /**
   * People who may be chosen for an open task, at most {@link #MOST}.
   *
   * @param text part of a name; all when empty
   * @throws org.tian.shared.RefusedException {@code task.not-found} when it is none of the acting
   *     person's
   */
  public List<Colleague> search(String taskId, String text) {
    WorkItem item =
        items
            .find(taskId)
            .filter(one -> one.state() == WorkItem.State.OPEN)
            .filter(one -> items.concerns(taskId, me()))
            .orElseThrow(() -> Refusal.of("task.not-found").asException());
    return colleagues.of(items.groupsOf(taskId), text == null ? "" : text.strip()).stream()
        .filter(one -> !one.id().equals(me()) && !one.id().equals(item.assignee()))
        .filter(one -> moves.objections(taskId, one.id()).isEmpty())
        .limit(MOST)
        .toList();
  }

  /** Whether there is anybody to choose at all: a task of one person alone is nobody else's. */
  boolean hasColleagues(WorkItem item) {
    return !colleagues.of(items.groupsOf(item.taskId()), "").isEmpty();
  }

  /** Refuses a person who may not do the task. */
  void requireWorker(WorkItem item, String field, String personId) {
    requireColleague(item, field, personId);
    List<Refusal> objections = moves.objections(item.taskId(), personId);
    if (!objections.isEmpty()) {
      String why = objections.stream().map(texts::of).collect(Collectors.joining());
      throw Refusal.at(field, "office.person-refused", nameOf(personId), why).asException();
    }
  }

  /** Refuses a person who is not among those to choose from. */
  void requireColleague(WorkItem item, String field, String personId) {
    if (personId == null || personId.isBlank()) {
      throw Refusal.at(field, "office.person-missing").asException();
    }
    if (personId.equals(me())) {
      throw Refusal.at(field, "office.person-self").asException();
    }
    Set<String> allowed =
        colleagues.of(items.groupsOf(item.taskId()), "").stream()
            .map(Colleague::id)
            .collect(Collectors.toSet());
    if (!allowed.contains(personId)) {
      throw Refusal.at(field, "office.person-not-here", nameOf(personId)).asException();
    }
  }

  /** The people of a list, each once; refused when there are none or too many. */
  static List<String> distinct(Collection<String> persons) {
    List<String> chosen =
        persons == null ? List.of() : persons.stream().filter(id -> id != null).distinct().toList();
    if (chosen.isEmpty()) {
      throw Refusal.at("persons", "office.person-missing").asException();
    }
    if (chosen.size() > MOST) {
      throw Refusal.at("persons", "office.persons-many", MOST).asException();
    }
    return chosen;
  }

  /** Name of a person, or the id of one who is not known. */
  String nameOf(String personId) {
    return people.person(personId).map(PersonDirectory.EnginePerson::name).orElse(personId);
  }

  private static String me() {
    return ActingPerson.id().orElseThrow(() -> Refusal.of("task.not-yours").asException());
  }
}
