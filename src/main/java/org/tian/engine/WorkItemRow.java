package org.tian.engine;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Persistable;
import org.tian.engine.CaseDirectory.CaseCard;

/** Row of {@code work_item}; written by {@link WorkItemRecorder} only. Moments in whole seconds. */
@Entity
@Table(name = "work_item")
class WorkItemRow implements Persistable<String> {

  private static final Instant END_OF_TIME = Instant.parse("9999-12-30T00:00:00Z");

  @Id private String taskId;
  private String taskKey;
  private String taskName;
  private String processKey;
  private String processDefinitionId;
  private String processInstanceId;
  private String caseKey;
  private Long proposalId;
  private String caseNumber;
  private String title;
  private String committeeCode;
  private String proposerName;
  private String unitCode;
  private String assignee;
  private Instant claimedAt;
  private String startedBy;
  private Instant createdAt;
  private Instant dueAt;
  private Instant dueOrder;

  @Enumerated(EnumType.STRING)
  private WorkItem.State state;

  private Instant closedAt;
  private String completedBy;
  private String actingFor;
  private Long deadlineId;
  private Instant suspendedAt;
  private String owner;
  private boolean delegated;

  private String titleKey = "";
  private String proposerKey = "";
  private String searchText = "";

  @ElementCollection
  @CollectionTable(name = "work_item_group", joinColumns = @JoinColumn(name = "task_id"))
  @MapKeyColumn(name = "group_id")
  private Map<String, OfferedItem> groups = new HashMap<>();

  @Transient private boolean fresh = true;

  protected WorkItemRow() {}

  WorkItemRow(WorkItem item, Collection<String> candidateGroups, String unitName) {
    taskId = item.taskId();
    taskKey = item.taskKey();
    taskName = item.taskName();
    processKey = item.processKey();
    processDefinitionId = item.processDefinitionId();
    processInstanceId = item.processInstanceId();
    caseKey = item.caseKey();
    proposalId = item.proposalId();
    caseNumber = item.caseNumber();
    title = item.title();
    committeeCode = item.committeeCode();
    proposerName = item.proposerName();
    unitCode = item.unitCode();
    assignee = item.assignee();
    claimedAt = seconds(item.claimedAt());
    startedBy = item.startedBy();
    createdAt = seconds(item.createdAt());
    moveDue(item.dueAt());
    state = item.state();
    deadlineId = item.deadlineId();
    candidateGroups.forEach(group -> groups.put(group, offer()));
    show(new CaseCard(caseNumber, title, committeeCode, proposerName), unitName);
  }

  private OfferedItem offer() {
    return new OfferedItem(assignee, dueOrder, createdAt, processKey, taskKey, unitCode);
  }

  WorkItem toWorkItem() {
    return new WorkItem(
        taskId,
        taskKey,
        taskName,
        processKey,
        processDefinitionId,
        processInstanceId,
        caseKey,
        proposalId,
        caseNumber,
        title,
        committeeCode,
        proposerName,
        unitCode,
        assignee,
        claimedAt,
        startedBy,
        createdAt,
        dueAt,
        state,
        closedAt,
        completedBy,
        actingFor,
        deadlineId,
        suspendedAt,
        owner,
        delegated);
  }

  void assignTo(String personId, Instant at) {
    assignee = personId;
    claimedAt = personId == null ? null : seconds(at);
    groups.values().forEach(offer -> offer.hold(personId));
  }

  void lendTo(String ownerId, boolean untilItComesBack) {
    owner = ownerId;
    delegated = untilItComesBack;
  }

  final void moveDue(Instant due) {
    dueAt = seconds(due);
    dueOrder = due == null ? END_OF_TIME : dueAt;
    groups.values().forEach(offer -> offer.moveDue(dueOrder));
  }

  /** Gives whether the groups are others than before. */
  boolean offerTo(Collection<String> candidateGroups) {
    boolean fewer = groups.keySet().retainAll(candidateGroups);
    boolean more = false;
    for (String group : candidateGroups) {
      if (!groups.containsKey(group)) {
        groups.put(group, offer());
        more = true;
      }
    }
    showOnOffers();
    return fewer || more;
  }

  /** Gives whether it is found by other words than before. */
  final boolean show(CaseCard card, String unitName) {
    caseNumber = card.caseNumber();
    title = card.title();
    proposerName = card.proposerName();
    titleKey = SortKey.of(title);
    proposerKey = SortKey.of(proposerName);
    String before = searchText;
    searchText = SearchWords.textOf(caseNumber, title, proposerName, unitName);
    showOnOffers();
    return !searchText.equals(before);
  }

  private void showOnOffers() {
    groups.values().forEach(offer -> offer.show(caseNumber, titleKey, proposerKey));
  }

  void close(WorkItem.State end, Instant at, String personId, String represented) {
    state = end;
    closedAt = seconds(at);
    completedBy = personId;
    actingFor = represented;
    groups.clear();
  }

  /** Its case stands still from now on, or goes on (null). */
  void suspend(Instant at) {
    suspendedAt = seconds(at);
  }

  boolean isOpen() {
    return state == WorkItem.State.OPEN;
  }

  Long deadlineId() {
    return deadlineId;
  }

  String processInstanceId() {
    return processInstanceId;
  }

  String assignee() {
    return assignee;
  }

  Set<String> groups() {
    return Set.copyOf(groups.keySet());
  }

  String unitCode() {
    return unitCode;
  }

  String taskId() {
    return taskId;
  }

  /** When it is due; the end of time when it is not. */
  Instant dueOrder() {
    return dueOrder;
  }

  String searchText() {
    return searchText;
  }

  private static Instant seconds(Instant moment) {
    return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public String getId() {
    return taskId;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    fresh = false;
  }
}
