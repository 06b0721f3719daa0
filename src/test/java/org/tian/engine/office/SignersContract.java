package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.AtOnce;
import org.tian.Refusals;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemReconciliation;
import org.tian.engine.WorkItems;
import org.tian.organisation.Role;
import org.tian.organisation.WorkingGroups;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.Proposal;
import org.tian.shared.RefusedException;

/**
 * Signers of the first task of real reviews: 陈敏 has it in hand, 施士林 and others sign. 于美玲 of the
 * finance bureau leads a group of the committee and has nothing else to do with its cases.
 */
abstract class SignersContract {

  private static final String REASON = "请从各自职责提出意见。";
  private static final String GUEST = "yumeiling";
  private static final Map<String, Object> ACCEPTED = Map.of("acceptanceOutcome", "ACCEPT");
  private static final Map<String, Object> YES = Map.of("signOpinion", "AGREE");
  private static final Map<String, Object> NO =
      Map.of("signOpinion", "DISAGREE", "comment", "材料不全。");

  @Autowired CaseFixture fixture;
  @Autowired WorkingGroups groups;
  @Autowired Signers signers;
  @Autowired SignerRemoval removal;
  @Autowired Transfers transfers;
  @Autowired OperationLog log;
  @Autowired TaskOperations tasks;
  @Autowired TaskService engineTasks;
  @Autowired RuntimeService processes;
  @Autowired WorkItems items;
  @Autowired WorkItemReconciliation reconciliation;
  @Autowired CaseAccess access;
  @Autowired Categories categories;
  @Autowired TaskHoldRows holds;
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
    task = open("Task_CheckAcceptance").get(0).taskId();
    asPerson.run("chenmin", () -> tasks.claim(task));
  }

  @AfterEach
  void setRight() {
    groups.appoint(group, Role.CHAIR, List.of());
  }

  @Test
  void waitsForAll_whoseDisagreementIsReadAndStopsNothing() {
    add(SignWhen.BEFORE, SignRule.ALL, "shishilin", GUEST);

    assertThat(refusal("chenmin", () -> tasks.complete(task, ACCEPTED)))
        .isEqualTo("office.signers-open [施士林、于美玲]");
    assertThat(access.maySee(GUEST, proposal.getId())).isTrue();
    String asked = taskOf(GUEST);
    assertThat(seen(GUEST, asked)).isTrue();
    assertThat(seen("chenmin", asked)).as("nobody else signs").isFalse();
    assertThat(seen(GUEST, task)).as("a signer does not get the task").isFalse();
    assertThat(asPerson.call(GUEST, () -> tasks.form(asked)).data().get("signingNote").toString())
        .contains("陈敏", REASON, "会签", "施士林");
    assertThat(refused(GUEST, () -> tasks.complete(asked, Map.of("signOpinion", "DISAGREE"))))
        .containsExactly("office.disagree-words");
    sign("shishilin", YES);
    sign(GUEST, NO);

    assertThat(shown())
        .extracting(
            SignerView::personId, SignerView::opinion, SignerView::words, SignerView::result)
        .containsExactly(
            tuple("shishilin", SignOpinion.AGREE, null, SigningState.PASSED),
            tuple(GUEST, SignOpinion.DISAGREE, "材料不全。", SigningState.PASSED));
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    assertThat(open("Task_ReviewProposal")).hasSize(1);
    assertThat(access.maySee(GUEST, proposal.getId())).as("what they did").isTrue();
    assertThat(log.ofTask(task))
        .extracting(OperationRow::getOperation, OperationRow::getTarget)
        .containsExactly(tuple(OfficeOperation.ADD_SIGNER, "shishilin," + GUEST));
    isReconciled();
  }

  @Test
  void firstOneDecides_andTheOthersAreWithdrawn_whenOneSigns() {
    add(SignWhen.PARALLEL, SignRule.ANY, "shishilin", GUEST);
    String other = taskOf(GUEST);

    sign("shishilin", YES);

    assertThat(states()).containsExactly(SignerState.SAID, SignerState.WITHDRAWN);
    assertThat(items.find(other).orElseThrow().state()).isEqualTo(WorkItem.State.CANCELLED);
    assertThat(access.maySee(GUEST, proposal.getId())).isFalse();
    assertThat(refused(GUEST, () -> tasks.complete(other, YES))).containsExactly("task.gone");
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    isReconciled();
  }

  @Test
  void countsWeights_andSettlesALostVote() {
    asPerson.run(
        "chenmin",
        () ->
            signers.add(
                task,
                new SignerOrder(
                    List.of("sunli", "shishilin", "xueshuhua"),
                    SignWhen.BEFORE,
                    SignRule.VOTE,
                    60,
                    Map.of("sunli", 3),
                    REASON)));

    sign("sunli", NO);

    assertThat(shown()).extracting(SignerView::result).containsOnly(SigningState.FAILED);
    assertThat(states())
        .containsExactly(SignerState.SAID, SignerState.WITHDRAWN, SignerState.WITHDRAWN);
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    assertThat(open("Task_ReviewProposal")).hasSize(1);
  }

  @Test
  void goesOnByItself_whenThoseAfterTheHolderHaveSigned() {
    add(SignWhen.AFTER, SignRule.ALL, "shishilin", "xueshuhua");
    assertThat(states()).containsOnly(SignerState.WAITING);
    assertThat(open("Task_GiveSignOpinion")).isEmpty();
    assertThat(refused("chenmin", () -> tasks.complete(task, Map.of())))
        .as("checked before it is kept")
        .containsExactly("form.required");

    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));

    assertThat(open("Task_CheckAcceptance")).hasSize(1);
    for (Runnable again :
        List.<Runnable>of(
            () -> tasks.complete(task, ACCEPTED),
            () -> tasks.unclaim(task),
            () -> transfers.transfer(task, "sunli", REASON))) {
      assertThat(refused("chenmin", again)).containsExactly("office.held");
    }
    sign("shishilin", YES);
    assertThat(open("Task_CheckAcceptance")).hasSize(1);
    sign("xueshuhua", YES);

    assertThat(item().state()).isEqualTo(WorkItem.State.DONE);
    assertThat(item().completedBy()).isEqualTo("chenmin");
    assertThat(open("Task_ReviewProposal")).hasSize(1);
    isReconciled();
  }

  @Test
  void comesBackToTheHolder_withTheReason_whenTheStepSaysNo() {
    categories.define(Category.COMMON, "SOCIETY.FLEETING", "SOCIETY", "将要停用的类别");
    add(SignWhen.AFTER, SignRule.ALL, "shishilin");
    asPerson.run(
        "chenmin",
        () ->
            tasks.complete(
                task, Map.of("acceptanceOutcome", "ACCEPT", "category", "SOCIETY.FLEETING")));
    jdbc.sql("delete from category where code = 'SOCIETY.FLEETING'").update();

    sign("shishilin", YES);

    assertThat(item().state()).isEqualTo(WorkItem.State.OPEN);
    assertThat(item().assignee()).isEqualTo("chenmin");
    assertThat(states()).as("the signature stands").containsExactly(SignerState.SAID);
    assertThat(asPerson.call("chenmin", () -> tasks.loadDraft(task)).orElseThrow())
        .containsEntry("category", "SOCIETY.FLEETING");
    assertThat(holds.findFirstByTaskIdOrderByIdDesc(task).orElseThrow())
        .extracting(TaskHold::getEnding, one -> one.getWords().isBlank())
        .containsExactly(TaskHold.Ending.REFUSED, false);
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    assertThat(open("Task_ReviewProposal")).hasSize(1);
  }

  @Test
  void comesBackToTheHolder_whenItIsVotedDown() {
    add(SignWhen.AFTER, SignRule.VOTE, "shishilin", "xueshuhua");
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));

    sign("shishilin", NO);

    assertThat(states()).containsExactly(SignerState.SAID, SignerState.WITHDRAWN);
    assertThat(item().state()).isEqualTo(WorkItem.State.OPEN);
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    assertThat(item().state()).isEqualTo(WorkItem.State.DONE);
  }

  @Test
  void isReleased_whenTheLastSignerIsTakenOff() {
    add(SignWhen.PARALLEL, SignRule.ALL, "shishilin", GUEST);
    sign("shishilin", YES);
    List<SignerView> asked = shown();

    assertThat(refused("chenmin", () -> removal.remove(task, asked.get(0).id(), REASON)))
        .containsExactly("office.signer-done");
    assertThat(refused("chenmin", () -> removal.remove(task, asked.get(1).id(), "")))
        .containsExactly("office.reason");
    assertThat(refused("chenmin", () -> removal.remove(task, -1, REASON)))
        .containsExactly("office.signer.not-found");
    assertThat(refused("xueshuhua", () -> removal.remove(task, asked.get(1).id(), REASON)))
        .containsExactly("task.claimed-by");
    asPerson.run("chenmin", () -> removal.remove(task, asked.get(1).id(), "出差，不再等待。"));

    assertThat(states()).containsExactly(SignerState.SAID, SignerState.REMOVED);
    assertThat(open("Task_GiveSignOpinion")).isEmpty();
    assertThat(access.maySee(GUEST, proposal.getId())).isFalse();
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    isReconciled();
  }

  @Test
  void goesOn_whenTheOnlySignerAfterTheHolderIsTakenOff() {
    add(SignWhen.AFTER, SignRule.ALL, "shishilin");
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));

    long only = shown().get(0).id();
    asPerson.run("chenmin", () -> removal.remove(task, only, "不再需要。"));

    assertThat(item().state()).isEqualTo(WorkItem.State.DONE);
    assertThat(open("Task_ReviewProposal")).hasSize(1);
  }

  @Test
  void refusesWhatCannotBe() {
    add(SignWhen.BEFORE, SignRule.ALL, "shishilin");

    assertThat(refused("chenmin", () -> order(List.of("shishilin"), null, Map.of())))
        .containsExactly("office.signer-twice");
    assertThat(refused("chenmin", () -> order(List.of("heping"), null, Map.of())))
        .containsExactly("office.person-not-here");
    assertThat(refused("chenmin", () -> order(List.of(), null, Map.of())))
        .containsExactly("office.person-missing");
    assertThat(refused("chenmin", () -> order(List.of("sunli"), 101, Map.of())))
        .containsExactly("office.percent");
    assertThat(refused("chenmin", () -> order(List.of("sunli"), 50, Map.of("linyue", 2))))
        .containsExactly("office.weights");
    assertThat(refused("xueshuhua", () -> order(List.of("sunli"), 50, Map.of())))
        .containsExactly("task.claimed-by");
    String signature = taskOf("shishilin");
    assertThat(refused("shishilin", () -> transfers.transfer(signature, "sunli", REASON)))
        .containsExactly("office.signature");
    assertThat(refused("zhaoqiang", () -> signers.shown(task))).containsExactly("task.not-found");
  }

  @Test
  void endsWithItsTask_whateverEndsThat() {
    add(SignWhen.PARALLEL, SignRule.ALL, "shishilin", GUEST);

    String instance = item().processInstanceId();
    processes.deleteProcessInstance(instance, "test");

    assertThat(states()).containsOnly(SignerState.WITHDRAWN);
    assertThat(open("Task_GiveSignOpinion")).isEmpty();
    assertThat(access.maySee(GUEST, proposal.getId())).isFalse();
    isReconciled();
  }

  @Test
  void countsWithoutASignature_whoseTaskIsEndedByOtherHands() {
    add(SignWhen.PARALLEL, SignRule.ALL, "shishilin", "xueshuhua");
    sign("shishilin", YES);

    String signature = taskOf("xueshuhua");
    processes.deleteProcessInstance(
        items.find(signature).orElseThrow().processInstanceId(), "test");

    assertThat(states()).containsExactly(SignerState.SAID, SignerState.WITHDRAWN);
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
  }

  @Test
  void countsBoth_whenTheLastTwoSignAtOnce() throws Exception {
    add(SignWhen.AFTER, SignRule.ALL, "shishilin", "xueshuhua");
    asPerson.run("chenmin", () -> tasks.complete(task, ACCEPTED));
    String one = taskOf("shishilin");
    String other = taskOf("xueshuhua");

    List<Boolean> done =
        AtOnce.both(
            () -> tried("shishilin", () -> tasks.complete(one, YES)),
            () -> tried("xueshuhua", () -> tasks.complete(other, YES)));

    assertThat(done).containsExactly(true, true);
    assertThat(states()).containsOnly(SignerState.SAID);
    assertThat(item().state()).isEqualTo(WorkItem.State.DONE);
    assertThat(open("Task_ReviewProposal")).hasSize(1);
    isReconciled();
  }

  @Test
  void countsOne_whenTwoSignAtOnceAndOneIsEnough() throws Exception {
    add(SignWhen.BEFORE, SignRule.ANY, "shishilin", "xueshuhua");
    String one = taskOf("shishilin");
    String other = taskOf("xueshuhua");

    List<Boolean> done =
        AtOnce.both(
            () -> tried("shishilin", () -> tasks.complete(one, YES)),
            () -> tried("xueshuhua", () -> tasks.complete(other, NO)));

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(states()).containsExactlyInAnyOrder(SignerState.SAID, SignerState.WITHDRAWN);
    assertThat(open("Task_GiveSignOpinion")).isEmpty();
    isReconciled();
  }

  @Test
  void isEitherSaidOrWithdrawn_whenItsTaskEndsAtTheSameMoment() throws Exception {
    add(SignWhen.PARALLEL, SignRule.ALL, "shishilin", "xueshuhua");
    String one = taskOf("shishilin");
    String instance = item().processInstanceId();

    List<Boolean> done =
        AtOnce.both(
            () -> tried("shishilin", () -> tasks.complete(one, YES)),
            () -> {
              processes.deleteProcessInstance(instance, "test");
              return true;
            });

    assertThat(done.get(1)).isTrue();
    assertThat(states().get(0)).isEqualTo(done.get(0) ? SignerState.SAID : SignerState.WITHDRAWN);
    assertThat(states().get(1)).isEqualTo(SignerState.WITHDRAWN);
    assertThat(open("Task_GiveSignOpinion")).isEmpty();
    isReconciled();
  }

  private void add(SignWhen when, SignRule rule, String... persons) {
    asPerson.run(
        "chenmin",
        () -> signers.add(task, new SignerOrder(List.of(persons), when, rule, null, null, REASON)));
  }

  private void order(List<String> persons, Integer percent, Map<String, Integer> weights) {
    signers.add(
        task, new SignerOrder(persons, SignWhen.BEFORE, SignRule.VOTE, percent, weights, REASON));
  }

  private void sign(String person, Map<String, Object> opinion) {
    String signature = taskOf(person);
    asPerson.run(person, () -> tasks.complete(signature, opinion));
  }

  private String taskOf(String person) {
    return open("Task_GiveSignOpinion").stream()
        .filter(one -> one.assignee().equals(person))
        .findFirst()
        .orElseThrow()
        .taskId();
  }

  private List<WorkItem> open(String taskKey) {
    return items.openOf(proposal.getId()).stream()
        .filter(one -> one.taskKey().equals(taskKey))
        .toList();
  }

  private WorkItem item() {
    return items.find(task).orElseThrow();
  }

  private List<SignerView> shown() {
    return asPerson.call("chenmin", () -> signers.ofTask(task));
  }

  private List<SignerState> states() {
    return shown().stream().map(SignerView::state).toList();
  }

  private boolean seen(String person, String id) {
    return asPerson.call(person, () -> engineTasks.createTaskQuery().taskId(id).count() == 1);
  }

  private void isReconciled() {
    WorkItemReconciliation.Result result = reconciliation.compare();
    assertThat(result.otherAssignee()).isEmpty();
    assertThat(result.otherGroups()).isEmpty();
  }

  private String refusal(String person, Runnable work) {
    var refused = Refusals.of(() -> asPerson.run(person, work)).get(0);
    return refused.code() + " " + refused.args();
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
