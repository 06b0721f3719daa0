package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.AtOnce;
import org.tian.Refusals;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemReconciliation;
import org.tian.engine.WorkItems;
import org.tian.engine.office.Colleagues.Colleague;
import org.tian.organisation.Role;
import org.tian.organisation.WorkingGroups;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposal;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.RefusedException;

/**
 * Transfer, delegation, copies and urging on the first task of real reviews: 陈敏's office of 安澜. 于美玲
 * of the finance bureau leads a group of the committee and has nothing else to do with its cases.
 */
abstract class OfficePeopleContract {

  private static final String REASON = "本周外出培训，请代为办理。";
  private static final String GUEST = "yumeiling";
  private static final Map<String, Object> ACCEPTED = Map.of("acceptanceOutcome", "ACCEPT");

  @Autowired CaseFixture fixture;
  @Autowired WorkingGroups groups;
  @Autowired Transfers transfers;
  @Autowired Delegations delegations;
  @Autowired Copies copies;
  @Autowired Urgings urgings;
  @Autowired TaskPeople people;
  @Autowired OfficeOperations operations;
  @Autowired OperationLog log;
  @Autowired TaskOperations tasks;
  @Autowired TaskService engineTasks;
  @Autowired RuntimeService processes;
  @Autowired WorkItems items;
  @Autowired WorkItemReconciliation reconciliation;
  @Autowired CaseAccess access;
  @Autowired AuditTrail trail;
  @Autowired CommitteeSettings settings;
  @Autowired JdbcClient jdbc;
  @Autowired AsPerson asPerson;

  private String group;
  private Proposal proposal;
  private String task;

  @BeforeEach
  void prepare() {
    fixture.prepare();
    group = groups.found("ncal", "协商组");
    groups.appoint(group, Role.CHAIR, List.of(GUEST));
    proposal = fixture.submitted("linyue");
    task = only(proposal.getId()).taskId();
  }

  @AfterEach
  void setRight() {
    ClockUtil.reset();
    groups.appoint(group, Role.CHAIR, List.of());
    settings.set("ncal", "URGING_WORKING_DAYS", "1");
  }

  @Test
  void offersColleaguesOnly_andNeverOneself() {
    List<String> found = ids(asPerson.call("chenmin", () -> people.search(task, "")));

    assertThat(found)
        .contains("shishilin", "xueshuhua", "sunli", "zhaoqiang", GUEST)
        .doesNotContain("chenmin", "linyue", "tangshen", "xiangshaohua", "heping")
        .hasSizeLessThanOrEqualTo(TaskPeople.MOST);
    assertThat(asPerson.call("chenmin", () -> people.search(task, "美")))
        .extracting(Colleague::name)
        .isNotEmpty()
        .allMatch(name -> name.contains("美"));
    assertThat(refused("heping", () -> people.search(task, ""))).containsExactly("task.not-found");
  }

  @Test
  void becomesTheOthersTask_whoReadsTheCaseAndDoesIt() {
    assertThat(access.maySee(GUEST, proposal.getId())).isFalse();

    transfer("chenmin", GUEST);

    assertThat(engine().getAssignee()).isEqualTo(GUEST);
    assertThat(item().assignee()).isEqualTo(GUEST);
    assertThat(seen(GUEST)).isTrue();
    assertThat(seen("zhaoqiang")).isFalse();
    assertThat(access.maySee(GUEST, proposal.getId())).isTrue();
    assertThat(access.maySee("fangshuhua", proposal.getId())).as("others still may not").isFalse();
    asPerson.run(GUEST, () -> tasks.complete(task, ACCEPTED));
    assertThat(item().completedBy()).isEqualTo(GUEST);
    assertThat(only(proposal.getId()).taskKey()).isEqualTo("Task_ReviewProposal");
    assertThat(access.maySee(GUEST, proposal.getId())).as("what they did").isTrue();
    assertThat(log.ofTask(task))
        .extracting(OperationRow::getOperation, OperationRow::getTarget, OperationRow::getReason)
        .containsExactly(tuple(OfficeOperation.TRANSFER, GUEST, REASON));
    assertThat(actions()).contains("office.transfer").doesNotContain("task.claimed");
    isReconciled();
  }

  @Test
  void refusesCompletionByTheFormerHolder_andEndsTheReadingOfWhoPassedItOn() {
    claim("chenmin");
    transfer("chenmin", GUEST);

    assertThat(refused("chenmin", () -> tasks.complete(task, ACCEPTED)))
        .containsExactly("task.claimed-by");
    transfer(GUEST, "shishilin");
    assertThat(refused(GUEST, () -> tasks.complete(task, ACCEPTED)))
        .containsExactly("task.claimed-by");
    assertThat(access.maySee(GUEST, proposal.getId())).isFalse();
    assertThat(seen(GUEST)).isFalse();
    asPerson.run("shishilin", () -> tasks.complete(task, ACCEPTED));
    isReconciled();
  }

  @Test
  void refusesTransfer_toWhoIsNotHere_toOneself_withoutReason_orOfAnothersTask() {
    claim("chenmin");

    assertThat(refused("chenmin", () -> transfers.transfer(task, "heping", REASON)))
        .containsExactly("office.person-not-here");
    assertThat(refused("chenmin", () -> transfers.transfer(task, "chenmin", REASON)))
        .containsExactly("office.person-self");
    assertThat(refused("chenmin", () -> transfers.transfer(task, "", REASON)))
        .containsExactly("office.person-missing");
    assertThat(refused("chenmin", () -> transfers.transfer(task, "shishilin", " ")))
        .containsExactly("office.reason");
    assertThat(refused("shishilin", () -> transfers.transfer(task, "xueshuhua", REASON)))
        .containsExactly("task.claimed-by");
    assertThat(refused("zhaoqiang", () -> transfers.transfer(task, "xueshuhua", REASON)))
        .containsExactly("task.not-yours");
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    assertThat(refused("chenmin", () -> transfers.transfer(task, "shishilin", REASON)))
        .containsExactly("task.gone");
  }

  @Test
  void refusesWhomTheStepRefuses_andDoesNotOfferThem() {
    Proposal own = fixture.submitted("sunli");
    fixture.as("chenmin", () -> tasks.complete(only(own.getId()).taskId(), ACCEPTED));
    String review = only(own.getId()).taskId();

    assertThat(ids(asPerson.call("zhaoqiang", () -> people.search(review, ""))))
        .contains("yanbin")
        .doesNotContain("sunli");
    assertThat(refused("zhaoqiang", () -> transfers.transfer(review, "sunli", REASON)))
        .containsExactly("office.person-refused");
  }

  @Test
  void givesTheTaskToOne_whenTwoTransferAtOnce() throws Exception {
    List<Boolean> done =
        AtOnce.both(
            () -> tried("chenmin", () -> transfers.transfer(task, "sunli", REASON)),
            () -> tried("shishilin", () -> transfers.transfer(task, "zhaoqiang", REASON)));

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(engine().getAssignee()).isIn("sunli", "zhaoqiang").isEqualTo(item().assignee());
    assertThat(log.ofTask(task)).hasSize(1);
    isReconciled();
  }

  @Test
  void isDoneOnce_whenTransferAndCompletionMeet() throws Exception {
    claim("chenmin");

    List<Boolean> done =
        AtOnce.both(
            () -> tried("chenmin", () -> transfers.transfer(task, "shishilin", REASON)),
            () -> tried("chenmin", () -> tasks.complete(task, ACCEPTED)));

    assertThat(done).containsExactlyInAnyOrder(true, false);
    boolean completed = item().state() == WorkItem.State.DONE;
    assertThat(log.ofTask(task)).hasSize(completed ? 0 : 1);
    assertThat(items.openOf(proposal.getId())).hasSize(1);
    isReconciled();
  }

  @Test
  void comesBackToItsOwner_withWhatTheDelegateFilledIn() {
    asPerson.run("chenmin", () -> delegations.delegate(task, GUEST, REASON));

    assertThat(engine().getDelegationState()).isEqualTo(DelegationState.PENDING);
    assertThat(item())
        .extracting(WorkItem::assignee, WorkItem::owner, WorkItem::delegated)
        .containsExactly(GUEST, "chenmin", true);
    assertThat(access.maySee(GUEST, proposal.getId())).isTrue();
    assertThat(refused("chenmin", () -> tasks.complete(task, ACCEPTED)))
        .containsExactly("task.claimed-by");
    for (Runnable passingOn :
        List.<Runnable>of(
            () -> transfers.transfer(task, "shishilin", REASON),
            () -> delegations.delegate(task, "shishilin", REASON),
            () -> tasks.unclaim(task))) {
      assertThat(refused(GUEST, passingOn)).containsExactly("office.delegated");
    }

    asPerson.run(
        GUEST,
        () -> tasks.complete(task, Map.of("acceptanceOutcome", "ACCEPT", "comment", "已核对。")));

    assertThat(item())
        .extracting(WorkItem::assignee, WorkItem::owner, WorkItem::delegated, WorkItem::state)
        .containsExactly("chenmin", "chenmin", false, WorkItem.State.OPEN);
    assertThat(asPerson.call("chenmin", () -> tasks.loadDraft(task)).orElseThrow())
        .containsEntry("acceptanceOutcome", "ACCEPT")
        .containsEntry("comment", "已核对。");
    Delegation past = delegations.ofTask(task).get(0);
    assertThat(past.getEnding()).isEqualTo(Delegation.Ending.BACK);
    assertThat(past.getEndedBy()).isEqualTo(GUEST);
    assertThat(access.maySee(GUEST, proposal.getId())).as("what they did").isTrue();
    assertThat(actions()).contains("office.delegate", "office.delegation-back");

    asPerson.run("chenmin", () -> delegations.delegate(task, "shishilin", "再请复核一遍。"));
    asPerson.run("shishilin", () -> tasks.complete(task, ACCEPTED));
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    assertThat(item().completedBy()).isEqualTo("chenmin");
    isReconciled();
  }

  @Test
  void isTakenBackUnfinished_byItsOwnerAlone() {
    asPerson.run("chenmin", () -> delegations.delegate(task, GUEST, REASON));

    assertThat(refused("shishilin", () -> delegations.recall(task, REASON)))
        .containsExactly("office.not-delegated");
    asPerson.run("chenmin", () -> delegations.recall(task, "已提前回到单位。"));

    assertThat(item().assignee()).isEqualTo("chenmin");
    assertThat(access.maySee(GUEST, proposal.getId())).isFalse();
    assertThat(refused("chenmin", () -> delegations.recall(task, REASON)))
        .containsExactly("office.not-delegated");
    isReconciled();
  }

  @Test
  void readersConfirm_andTheSenderSeesWhoHas() {
    asPerson.run("chenmin", () -> copies.send(task, List.of(GUEST, "shishilin"), "请阅知。"));
    asPerson.run("chenmin", () -> copies.send(task, List.of(GUEST), "请阅知。"));

    List<CopyView> mine = copies.ofPerson(GUEST, new CopyQuery(null, true, 50, null)).copies();
    assertThat(mine).filteredOn(one -> one.taskId().equals(task)).hasSize(1);
    CopyView copy = mine.get(0);
    assertThat(copy.title()).isEqualTo(proposal.getTitle());
    assertThat(copy.fromName()).isEqualTo("陈敏");
    assertThat(copy.page()).isEqualTo("/desk/cases/" + proposal.getId());
    assertThat(access.maySee(GUEST, proposal.getId())).isTrue();
    assertThat(refused("shishilin", () -> copies.confirm(copy.id())))
        .containsExactly("office.copy.not-found");

    asPerson.run(GUEST, () -> copies.confirm(copy.id()));
    asPerson.run(GUEST, () -> copies.confirm(copy.id()));

    assertThat(asPerson.call("chenmin", () -> copies.ofTask(task)))
        .extracting(CopyView::toId, one -> one.readAt() != null)
        .containsExactly(tuple(GUEST, true), tuple("shishilin", false));
    assertThat(refused(GUEST, () -> tasks.complete(task, ACCEPTED)))
        .as("a copy is to be read, not to be done")
        .containsExactly("task.not-yours");
    assertThat(refused("chenmin", () -> copies.send(task, List.of("heping"), "请阅知。")))
        .containsExactly("office.person-not-here");
    assertThat(refused("chenmin", () -> copies.send(task, List.of(), "请阅知。")))
        .containsExactly("office.person-missing");
    assertThat(actions()).contains("office.copy", "office.copy-read");
  }

  @Test
  void pagesCopies_andSearchesThem() {
    List<String> sent = new ArrayList<>();
    for (int number = 0; number < 3; number++) {
      Proposal one = fixture.submitted("linyue");
      String open = only(one.getId()).taskId();
      asPerson.run("chenmin", () -> copies.send(open, List.of("xueshuhua"), "请阅知。"));
      sent.add(0, one.getTitle());
    }

    CopyPage first = copies.ofPerson("xueshuhua", new CopyQuery(null, false, 2, null));
    assertThat(first.copies())
        .extracting(CopyView::title)
        .containsExactly(sent.get(0), sent.get(1));
    CopyPage next = copies.ofPerson("xueshuhua", new CopyQuery(null, false, 2, first.next()));
    assertThat(next.copies().get(0).title()).isEqualTo(sent.get(2));
    CopyQuery words = new CopyQuery(sent.get(1), true, 10, null);
    assertThat(copies.ofPerson("xueshuhua", words).copies()).hasSize(1);
    assertThat(copies.count("xueshuhua", words)).isEqualTo(1);
  }

  @Test
  void isUrgedOncePerWorkingDay_andAnswered() {
    claim("chenmin");

    UrgingView first = asPerson.call("sunli", () -> urgings.urge(task, "已近期限，请抓紧办理。"));
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.toName()).isEqualTo("陈敏");
    assertThat(refused("sunli", () -> urgings.urge(task, "请抓紧。")))
        .containsExactly("office.urged-already");
    assertThat(refused("linyue", () -> urgings.urge(task, "请抓紧。")))
        .containsExactly("office.urged-already");
    assertThat(refused("chenmin", () -> urgings.urge(task, "请抓紧。")))
        .containsExactly("office.urge-not-yours");
    assertThat(refused("heping", () -> urgings.urge(task, "请抓紧。")))
        .containsExactly("task.not-found");
    assertThat(refused("shishilin", () -> urgings.answer(task, first.id(), "明天办结。")))
        .containsExactly("task.claimed-by");
    assertThat(refused("chenmin", () -> urgings.answer(task, first.id(), " ")))
        .containsExactly("office.words");

    asPerson.run("chenmin", () -> urgings.answer(task, first.id(), "明天办结。"));

    assertThat(refused("chenmin", () -> urgings.answer(task, first.id(), "明天办结。")))
        .containsExactly("office.urging-answered");
    ClockUtil.offset(Duration.ofDays(12).toMillis());
    assertThat(asPerson.call("linyue", () -> urgings.urge(task, "请抓紧。")).number()).isEqualTo(2);
    assertThat(asPerson.call("chenmin", () -> urgings.ofTask(task)))
        .extracting(UrgingView::answer)
        .containsExactly("明天办结。", null);
    assertThat(urgings.count(task)).isEqualTo(2);
    settings.set("ncal", "URGING_WORKING_DAYS", "0");
    asPerson.run("sunli", () -> urgings.urge(task, "请今天办结。"));
    assertThat(urgings.count(task)).isEqualTo(3);
  }

  @Test
  void isUrgedOnce_whenTwoUrgeAtOnce() throws Exception {
    claim("chenmin");

    List<Boolean> done =
        AtOnce.both(
            () -> tried("sunli", () -> urgings.urge(task, "请抓紧。")),
            () -> tried("linyue", () -> urgings.urge(task, "请抓紧。")));

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(urgings.count(task)).isEqualTo(1);
  }

  @Test
  void offersSayBeforehand_whatIsPossible() {
    claim("chenmin");

    assertThat(offers("chenmin"))
        .containsEntry("transfer", List.of())
        .containsEntry("delegate", List.of())
        .containsEntry("add-signer", List.of())
        .containsEntry("copy", List.of())
        .doesNotContainKeys("remove-signer", "urge");
    assertThat(offers("shishilin"))
        .containsEntry("transfer", List.of("task.claimed-by"))
        .containsEntry("urge", List.of());
    assertThat(offers("sunli")).containsOnlyKeys("urge");
  }

  private Map<String, List<String>> offers(String person) {
    Map<String, List<String>> found = new HashMap<>();
    asPerson
        .call(person, () -> operations.offers(task))
        .forEach(offer -> found.put(offer.operation().code(), Refusals.codes(offer.objections())));
    found
        .keySet()
        .retainAll(List.of("transfer", "delegate", "add-signer", "remove-signer", "copy", "urge"));
    return found;
  }

  private void transfer(String from, String to) {
    asPerson.run(from, () -> transfers.transfer(task, to, REASON));
  }

  private void claim(String person) {
    asPerson.run(person, () -> tasks.claim(task));
  }

  private boolean seen(String person) {
    return asPerson.call(person, () -> engineTasks.createTaskQuery().taskId(task).count() == 1);
  }

  private Task engine() {
    return engineTasks.createTaskQuery().taskId(task).singleResult();
  }

  private WorkItem item() {
    return items.find(task).orElseThrow();
  }

  private WorkItem only(long id) {
    List<WorkItem> open = items.openOf(id);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private List<String> actions() {
    return trail.ofCase(proposal.getFlowNo()).stream().map(entry -> entry.action()).toList();
  }

  private void isReconciled() {
    WorkItemReconciliation.Result result = reconciliation.compare();
    assertThat(result.otherAssignee()).isEmpty();
    assertThat(result.otherGroups()).isEmpty();
  }

  private static List<String> ids(List<Colleague> found) {
    return found.stream().map(Colleague::id).toList();
  }

  private List<String> refused(String person, Runnable work) {
    return Refusals.codesOf(() -> asPerson.run(person, work));
  }

  private boolean tried(String person, Runnable work) {
    try {
      asPerson.run(person, work);
      return true;
    } catch (RefusedException refused) {
      return false;
    }
  }
}
