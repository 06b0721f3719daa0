package org.tian.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.PersonDirectory;
import org.tian.engine.TaskOffers;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.BodyOffices;
import org.tian.organisation.Directory;
import org.tian.organisation.Leaving;
import org.tian.organisation.Post;
import org.tian.organisation.Role;
import org.tian.shared.CaseStep;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;

/**
 * Tasks that wait for posts nobody holds (岗位空缺): found, and put right by naming somebody who holds
 * the post for a time, or by offering the tasks to another post of the body. For who looks after
 * the body, and for office and administrator of the committee.
 */
@Service
@Transactional(readOnly = true)
public class Vacancies {

  private static final int REASON_MIN_LENGTH = 2;
  private static final int REASON_MAX_LENGTH = 500;

  private final WorkItems items;
  private final TaskOffers offers;
  private final PersonDirectory people;
  private final BodyOffices offices;
  private final Directory directory;
  private final Leaving leaving;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  Vacancies(
      WorkItems items,
      TaskOffers offers,
      PersonDirectory people,
      BodyOffices offices,
      Directory directory,
      Leaving leaving,
      Texts texts,
      ApplicationEventPublisher events) {
    this.items = items;
    this.offers = offers;
    this.people = people;
    this.offices = offices;
    this.directory = directory;
    this.leaving = leaving;
    this.texts = texts;
    this.events = events;
  }

  /** Vacant posts the acting person can do something about, those with most tasks first. */
  public List<VacantPost> list() {
    String person = CurrentActor.get().personId();
    Set<String> committees = new LinkedHashSet<>(offices.committeesOf(person));
    offices
        .bodiesOf(person)
        .forEach(body -> directory.committeeOf(body).ifPresent(committees::add));
    Map<String, Boolean> vacant = new HashMap<>();
    return items.groupsWaiting(committees).stream()
        .filter(group -> isVacant(group, vacant))
        .filter(group -> bodyOf(group).filter(body -> isResponsible(person, body)).isPresent())
        .map(group -> vacantPost(group, vacant))
        .filter(post -> !post.tasks().isEmpty())
        .sorted((one, other) -> other.tasks().size() - one.tasks().size())
        .toList();
  }

  private VacantPost vacantPost(String group, Map<String, Boolean> vacant) {
    List<WorkItem> stuck =
        items.openFor(List.of(group)).stream()
            .filter(item -> item.assignee() == null)
            .filter(
                item ->
                    items.groupsOf(item.taskId()).stream().allMatch(one -> isVacant(one, vacant)))
            .toList();
    String body = bodyOf(group).orElseThrow();
    Role role = roleOf(group).orElseThrow();
    return new VacantPost(group, body, role, leaving.vacantSince(body, role), stuck);
  }

  /** Names of the vacant posts for which a case waits and nobody else could act. */
  public List<String> stuckAt(long proposalId) {
    Map<String, Boolean> vacant = new HashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (WorkItem item : items.openOf(proposalId)) {
      Set<String> groups = items.groupsOf(item.taskId());
      if (item.assignee() == null
          && !groups.isEmpty()
          && groups.stream().allMatch(group -> isVacant(group, vacant))) {
        groups.forEach(group -> names.add(people.groupName(group).orElse(group)));
      }
    }
    return new ArrayList<>(names);
  }

  private boolean isVacant(String group, Map<String, Boolean> known) {
    return known.computeIfAbsent(
        group, id -> roleOf(id).isPresent() && people.members(id).isEmpty());
  }

  private boolean isResponsible(String person, String body) {
    Collection<String> committees = offices.committeesOf(person);
    return offices.looksAfter(person, body)
        || directory.committeeOf(body).filter(committees::contains).isPresent();
  }

  private static Optional<String> bodyOf(String group) {
    int dash = group.lastIndexOf('-');
    return dash < 0 ? Optional.empty() : Optional.of(group.substring(0, dash));
  }

  private static Optional<Role> roleOf(String group) {
    String code = group.substring(group.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(code)).findFirst();
  }

  /** Who could hold a post of the body for a time: whoever holds another one there. */
  public List<Post> peopleOf(String bodyCode) {
    return directory.postsIn(bodyCode).stream()
        .filter(post -> post.getRole() != Role.MEMBER)
        .toList();
  }

  /**
   * Lets somebody hold the post for a time.
   *
   * @throws org.tian.shared.RefusedException {@code vacancy.not-yours}, {@code vacancy.person},
   *     {@code vacancy.until}, {@code vacancy.reason}
   */
  @WholeStep
  public void nameStandIn(String group, String personId, LocalDate until, String reason) {
    String why = checked(reason);
    String body = required(group);
    Role role = roleOf(group).orElseThrow();
    leaving.standIn(body, role, personId, until, actingTitle(body, role), why);
  }

  /** Kept with the post, so in Chinese. */
  private String actingTitle(String body, Role role) {
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () ->
            texts.of("staffing.acting-title", directory.nameOf(body), texts.of(role.messageKey())));
  }

  /**
   * Offers all that waits for the post to another post of the same body.
   *
   * @throws org.tian.shared.RefusedException {@code vacancy.not-yours}, {@code vacancy.nobody},
   *     {@code vacancy.reason}
   */
  @WholeStep
  public int offerTo(String group, Role other, String reason) {
    String why = checked(reason);
    String body = required(group);
    String target = other.groupOf(body);
    if (people.members(target).isEmpty()) {
      throw Refusal.at("role", "vacancy.nobody").asException();
    }
    List<WorkItem> stuck = vacantPost(group, new HashMap<>()).tasks();
    for (WorkItem item : stuck) {
      offers.offer(item.taskId(), Set.of(target));
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("taskId", item.taskId());
      details.put("taskKey", item.taskKey());
      details.put("taskName", item.taskName());
      details.put("groupBefore", group);
      details.put("group", target);
      events.publishEvent(
          CaseStep.of(item.caseKey(), "task.offered-elsewhere", details).because(why));
    }
    return stuck.size();
  }

  private String required(String group) {
    return bodyOf(group)
        .filter(body -> isResponsible(CurrentActor.get().personId(), body))
        .filter(body -> isVacant(group, new HashMap<>()))
        .orElseThrow(() -> Refusal.of("vacancy.not-yours").asException());
  }

  private static String checked(String reason) {
    String why = Objects.toString(reason, "").strip();
    if (why.length() < REASON_MIN_LENGTH || why.length() > REASON_MAX_LENGTH) {
      throw Refusal.at("reason", "vacancy.reason", REASON_MIN_LENGTH, REASON_MAX_LENGTH)
          .asException();
    }
    return why;
  }
}
