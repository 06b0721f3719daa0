package org.tian.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox: every list, count and search of work reads here, never in the engine.
 *
 * <p>Lists answer for one person and check nothing else: the caller has made sure that the person
 * is who asks.
 */
@Service
@Transactional(readOnly = true)
public class WorkItems {

  private final WorkItemSources sources;
  private final WorkItemSearch search;
  private final WorkItemReader reader;
  private final WorkItemRows rows;
  private final PersonDirectory people;
  private final WorkItemRecorder recorder;

  WorkItems(
      WorkItemSources sources,
      WorkItemSearch search,
      WorkItemReader reader,
      WorkItemRows rows,
      PersonDirectory people,
      WorkItemRecorder recorder) {
    this.sources = sources;
    this.search = search;
    this.reader = reader;
    this.rows = rows;
    this.people = people;
    this.recorder = recorder;
  }

  /**
   * One page of a person's list.
   *
   * @throws org.tian.shared.RefusedException {@code list.bad-cursor} for a cursor that is none
   */
  public WorkItemPage list(WorkList list, String personId, WorkItemQuery query) {
    List<WorkItemSource> wanted = sources(list, personId, query.filter());
    WorkItemReader.Ids ids =
        reader.page(
            list,
            wanted,
            search(query.text(), wanted, query.sortIn(list) == WorkItemQuery.Sort.DUE),
            query);
    Map<String, WorkItemRow> found =
        rows.findAllById(ids.tasks().keySet()).stream()
            .collect(Collectors.toMap(WorkItemRow::taskId, Function.identity()));
    List<WorkItem> items =
        ids.tasks().keySet().stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .map(WorkItemRow::toWorkItem)
            .toList();
    Map<String, String> standingInFor = new HashMap<>();
    ids.tasks()
        .forEach(
            (task, source) -> {
              if (source.standingInFor() != null) {
                standingInFor.put(task, source.standingInFor());
              }
            });
    return new WorkItemPage(items, ids.next(), standingInFor, groupsOf(found.keySet()));
  }

  /** How many items a person's list holds with the text and the filter of the query. */
  public WorkItemCount count(WorkList list, String personId, WorkItemQuery query) {
    List<WorkItemSource> wanted = sources(list, personId, query.filter());
    return reader.count(wanted, search(query.text(), wanted, true));
  }

  /** The same with a text alone; never more than {@link WorkItemCount#MOST}. */
  public long count(WorkList list, String personId, String text) {
    return count(list, personId, new WorkItemQuery(text, null, 1, null)).number();
  }

  private List<WorkItemSource> sources(WorkList list, String personId, WorkFilter filter) {
    return sources.of(list, personId).stream().map(source -> source.only(filter)).toList();
  }

  private WorkItemSearch.Search search(String text, List<WorkItemSource> wanted, boolean inOrder) {
    return text == null || text.isBlank()
        ? WorkItemSearch.Search.NONE
        : search.of(
            text,
            wanted.stream().flatMap(one -> one.groups().stream()).distinct().toList(),
            inOrder);
  }

  /** An item, open or closed. */
  public Optional<WorkItem> find(String taskId) {
    return rows.findById(taskId).map(WorkItemRow::toWorkItem);
  }

  /** What is open in a case, oldest first. */
  public List<WorkItem> openOf(long proposalId) {
    return allOf(proposalId).stream().filter(item -> item.state() == WorkItem.State.OPEN).toList();
  }

  /** What is open of a case at a step; the oldest where it waits there more than once. */
  public Optional<WorkItem> openAt(long proposalId, String taskKey) {
    return rows
        .findByProposalIdAndTaskKeyAndStateOrderByCreatedAtAscTaskIdAsc(
            proposalId, taskKey, WorkItem.State.OPEN)
        .stream()
        .map(WorkItemRow::toWorkItem)
        .findFirst();
  }

  /** What is open in a case that is no proposal, oldest first. */
  public List<WorkItem> openOf(String caseKey) {
    return rows.findByCaseKeyOrderByCreatedAtAscTaskIdAsc(caseKey).stream()
        .map(WorkItemRow::toWorkItem)
        .filter(item -> item.state() == WorkItem.State.OPEN)
        .toList();
  }

  /** What is open of the cases with a flow number or case number, oldest first. */
  public List<WorkItem> openByNumber(String number) {
    return rows
        .findByStateAndCaseKeyOrStateAndCaseNumberOrderByCreatedAtAscTaskIdAsc(
            WorkItem.State.OPEN, number, WorkItem.State.OPEN, number)
        .stream()
        .map(WorkItemRow::toWorkItem)
        .toList();
  }

  /** All items a case ever had, oldest first. */
  public List<WorkItem> allOf(long proposalId) {
    return rows.findByProposalIdOrderByCreatedAtAscTaskIdAsc(proposalId).stream()
        .map(WorkItemRow::toWorkItem)
        .toList();
  }

  /** The proposal a case key belongs to: that of an invitation to sign, for example. */
  public Optional<Long> proposalOf(String caseKey) {
    return rows.proposalsOf(caseKey).stream().findFirst();
  }

  /** Open items whose due date comes from a deadline. */
  public List<WorkItem> openOfDeadline(long deadlineId) {
    return rows.findByDeadlineIdAndStateOrderByTaskId(deadlineId, WorkItem.State.OPEN).stream()
        .map(WorkItemRow::toWorkItem)
        .toList();
  }

  /** Open items that are offered to one of the groups, oldest first. */
  public List<WorkItem> openFor(Collection<String> groups) {
    return groups.isEmpty()
        ? List.of()
        : rows.findOpenFor(groups).stream().map(WorkItemRow::toWorkItem).toList();
  }

  /** Groups to which something of the committees' cases is offered that nobody has taken yet. */
  public List<String> groupsWaiting(Collection<String> committees) {
    return committees.isEmpty() ? List.of() : rows.groupsWaiting(committees);
  }

  /** Groups an open item is offered to; empty when it is closed or unknown. */
  public Set<String> groupsOf(String taskId) {
    return rows.findById(taskId).map(WorkItemRow::groups).orElse(Set.of());
  }

  /** The same for several items at once. */
  public Map<String, Set<String>> groupsOf(Collection<String> taskIds) {
    Map<String, Set<String>> groups = new HashMap<>();
    if (!taskIds.isEmpty()) {
      rows.findGroups(taskIds)
          .forEach(
              pair ->
                  groups
                      .computeIfAbsent((String) pair[0], task -> new TreeSet<>())
                      .add((String) pair[1]));
    }
    return groups;
  }

  /**
   * Whether an item stands in any list of the person: to do, claimed, completed or started by them.
   */
  public boolean concerns(String taskId, String personId) {
    return rows.findById(taskId)
        .filter(row -> concerns(row.toWorkItem(), row.groups(), personId))
        .isPresent();
  }

  /** Whether it is open work of a body the person leads. */
  public boolean isLedBy(String taskId, String personId) {
    Set<String> groups = groupsOf(taskId);
    return !groups.isEmpty() && people.groupsLedBy(personId).stream().anyMatch(groups::contains);
  }

  private boolean concerns(WorkItem item, Set<String> groups, String personId) {
    return personId.equals(item.assignee())
        || personId.equals(item.owner())
        || personId.equals(item.completedBy())
        || personId.equals(item.actingFor())
        || personId.equals(item.startedBy())
        || TaskVisibility.of(item, groups).seenAs(personId, people.scopesOf(personId)).isPresent();
  }

  /**
   * By whose right a person may work on an open item: the own one, or that of somebody they stand
   * in for; empty when not, or when a colleague has claimed it.
   */
  public Optional<WorkScope> workedOnAs(String taskId, String personId) {
    return rows.findById(taskId)
        .filter(WorkItemRow::isOpen)
        .flatMap(
            row ->
                TaskVisibility.of(row.toWorkItem(), row.groups())
                    .workedOnAs(personId, people.scopesOf(personId)));
  }

  /** Ids of open items a deputy sees in the place of somebody, claimed or offered. */
  public List<String> openIn(WorkScope standIn) {
    return rows.openIdsIn(
        standIn.personId(),
        standIn.groups().isEmpty() ? Set.of("") : standIn.groups(),
        standIn.processKeys().isEmpty(),
        standIn.processKeys().isEmpty() ? Set.of("") : standIn.processKeys(),
        PersonalSteps.taskKeys());
  }

  /**
   * Ids of open items a person has claimed or been given that are offered to none of the groups.
   */
  public List<String> givenBeside(String personId, Collection<String> groups) {
    return rows.openIdsGivenBeside(personId, groups.isEmpty() ? Set.of("") : groups);
  }

  /** Whether anything is open in a proposal's case that the person sees as somebody's deputy. */
  public boolean standsInAt(String personId, long proposalId) {
    return !standsInAmong(personId, List.of(proposalId)).isEmpty();
  }

  /** Those of the proposals in whose case something is open that the person sees as a deputy. */
  public Set<Long> standsInAmong(String personId, Collection<Long> proposalIds) {
    List<WorkScope> standIns =
        people.scopesOf(personId).stream().filter(scope -> !scope.isOwnOf(personId)).toList();
    return standIns.isEmpty()
        ? Set.of()
        : rows.findByProposalIdInAndState(proposalIds, WorkItem.State.OPEN).stream()
            .filter(
                row ->
                    TaskVisibility.of(row.toWorkItem(), row.groups())
                        .seenAs(personId, standIns)
                        .isPresent())
            .map(row -> row.toWorkItem().proposalId())
            .collect(Collectors.toSet());
  }

  /**
   * Shows the case's present number, title and proposer on all its items, for example after filing.
   */
  @Transactional
  public void recard(long proposalId) {
    recorder.recard(proposalId);
  }
}
