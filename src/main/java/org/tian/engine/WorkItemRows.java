package org.tian.engine;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkItemRows extends JpaRepository<WorkItemRow, String> {

  List<WorkItemRow> findByProposalIdOrderByCreatedAtAscTaskIdAsc(long proposalId);

  List<WorkItemRow> findByProposalIdAndTaskKeyAndStateOrderByCreatedAtAscTaskIdAsc(
      long proposalId, String taskKey, WorkItem.State state);

  List<WorkItemRow> findByProposalIdInAndState(Collection<Long> proposalIds, WorkItem.State state);

  @Query(
      """
      select w.taskId from WorkItemRow w where w.state = org.tian.engine.WorkItem.State.OPEN
        and (w.assignee = :person or exists (select 1 from WorkItemRow o join o.groups g where o = w and key(g) in :groups))
        and (:allKinds = true or w.processKey in :processKeys) and w.taskKey not in :personal
      """)
  List<String> openIdsIn(
      String person,
      Collection<String> groups,
      boolean allKinds,
      Collection<String> processKeys,
      Collection<String> personal);

  @Query(
      """
      select w.taskId from WorkItemRow w where w.state = org.tian.engine.WorkItem.State.OPEN and w.assignee = :person
        and not exists (select 1 from WorkItemRow o join o.groups g where o = w and key(g) in :groups)
      """)
  List<String> openIdsGivenBeside(String person, Collection<String> groups);

  List<WorkItemRow> findByCaseKeyOrderByCreatedAtAscTaskIdAsc(String caseKey);

  List<WorkItemRow> findByStateAndCaseKeyOrStateAndCaseNumberOrderByCreatedAtAscTaskIdAsc(
      WorkItem.State state, String caseKey, WorkItem.State sameState, String caseNumber);

  List<WorkItemRow> findByDeadlineIdAndStateOrderByTaskId(long deadlineId, WorkItem.State state);

  List<WorkItemRow> findByProcessInstanceIdAndStateOrderByClosedAtDescCreatedAtDesc(
      String processInstanceId, WorkItem.State state);

  boolean existsByDeadlineIdAndState(long deadlineId, WorkItem.State state);

  List<WorkItemRow> findByProcessInstanceIdInAndState(
      Collection<String> processInstanceIds, WorkItem.State state);

  @Query(
      "select distinct w.proposalId from WorkItemRow w where w.caseKey = :caseKey"
          + " and w.proposalId is not null")
  List<Long> proposalsOf(String caseKey);

  @Query("select w.startedBy from WorkItemRow w where w.caseKey = :caseKey order by w.createdAt")
  List<String> startersOf(String caseKey, Limit limit);

  @Query(
      """
      select w from WorkItemRow w where w.state = org.tian.engine.WorkItem.State.OPEN
        and exists (select 1 from WorkItemRow o join o.groups g where o = w and key(g) in :groups) order by w.createdAt, w.taskId
      """)
  List<WorkItemRow> findOpenFor(Collection<String> groups);

  @Query("select w.taskId, key(g) from WorkItemRow w join w.groups g where w.taskId in :taskIds")
  List<Object[]> findGroups(Collection<String> taskIds);

  @Query(
      """
      select w from WorkItemRow w where w.state = org.tian.engine.WorkItem.State.OPEN
        and (w.assignee = :person or w.taskId in :others) order by w.createdAt, w.taskId
      """)
  List<WorkItemRow> findHeld(String person, Collection<String> others);

  @Query(
      """
      select distinct key(g) from WorkItemRow w join w.groups g
      where w.state = org.tian.engine.WorkItem.State.OPEN and w.assignee is null
        and w.committeeCode in :committees
      """)
  List<String> groupsWaiting(Collection<String> committees);

  @Query("select w.taskId from WorkItemRow w where w.state = org.tian.engine.WorkItem.State.OPEN")
  List<String> openTaskIds();
}
