package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.OfficeDay;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItemReconciliation;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/**
 * Review in groups and stages through the real processes: 经济组 of 赵强 (convenor) and 颜斌, 社会组 of 张红梅
 * alone.
 */
abstract class ReviewStagesContract {

  private static final String OFFICE = "ncal-office";

  @Autowired CaseFixture fixture;
  @Autowired ReviewGroups groups;
  @Autowired ReviewWays ways;
  @Autowired Reviews reviews;
  @Autowired PlenarySessions sessions;
  @Autowired Proposals proposals;
  @Autowired TaskOperations tasks;
  @Autowired TaskService engineTasks;
  @Autowired WorkItems inbox;
  @Autowired WorkItemReconciliation reconciliation;
  @Autowired AuditTrail trail;
  @Autowired AsPerson asPerson;
  @Autowired JdbcClient jdbc;

  private final List<String> made = new ArrayList<>();
  private String economy;
  private String society;

  @BeforeEach
  void prepare() {
    fixture.prepare();
    way(2, true, false);
    economy = group("经济组", 1, List.of("ECONOMY"), List.of("zhaoqiang", "yanbin"), "zhaoqiang");
    society = group("社会组", 1, List.of("SOCIETY"), List.of("zhanghongmei"), "zhanghongmei");
  }

  @AfterEach
  void backToOneStage() {
    made.stream()
        .filter(code -> !fixture.as("chenmin", () -> groups.get(code)).isRetired())
        .forEach(code -> fixture.as("chenmin", () -> groups.retire(code)));
    jdbc.sql("delete from org_post where person_id = 'yanbin' and role_code = 'MEMBER'").update();
    way(1, false, false);
  }

  @Test
  void goesToTheGroupOfItsCategory_andNobodyElseSeesIt() {
    long id = fixture.submitted("linyue").getId();

    accept(id, Map.of("category", "ECONOMY.DIGITAL"));

    WorkItem review = only(id);
    assertThat(inbox.groupsOf(review.taskId())).containsExactly(economy + "-reviewer");
    for (String member : List.of("zhaoqiang", "yanbin")) {
      assertThat(sees(member, review)).isTrue();
      assertThat(seesInEngine(member, review)).isTrue();
    }
    for (String other : List.of("zhanghongmei", "zhanshilin", "chenmin", "sunli", "linyue")) {
      assertThat(sees(other, review)).isFalse();
      assertThat(seesInEngine(other, review)).isFalse();
    }
    assertThatThrownBy(() -> asPerson.run("zhanghongmei", () -> tasks.claim(review.taskId())))
        .hasMessageContaining("task.not-yours");
  }

  @Test
  void goesToTheGroupChosenByHand_andAsksForOneWhereNoneTakesTheCategory() {
    long id = fixture.submitted("linyue").getId();

    refused("chenmin", () -> accept(id, Map.of()), "review.group-missing");
    accept(id, Map.of("category", "ECONOMY.DIGITAL", "reviewGroup", society));

    assertThat(inbox.groupsOf(only(id).taskId())).containsExactly(society + "-reviewer");
  }

  @Test
  void isReviewedASecondTime_byTheConvenorWhoReadsTheFirstOpinion() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    recommend(id, "yanbin", "建议立案，数据可靠");

    WorkItem second = only(id);
    assertThat(second.taskKey()).isEqualTo("Task_ReviewProposal");
    assertThat(inbox.groupsOf(second.taskId())).containsExactly(economy + "-chair");
    Map<String, Object> form = fixture.as("zhaoqiang", () -> tasks.form(second.taskId())).data();
    assertThat(form.get("opinionSummary").toString()).contains("颜斌", "初审", "经济组", "建议立案，数据可靠");
    assertThat(form).containsEntry("category", "ECONOMY.DIGITAL");
    recommend(id, "zhaoqiang", "同意");

    assertThat(only(id).taskKey()).isEqualTo("Task_DecideFiling");
    assertThat(reviews.ofThisRound(id))
        .extracting(
            ReviewOpinion::getPersonId, ReviewOpinion::getStageNo, ReviewOpinion::getGroupCode)
        .containsExactly(tuple("yanbin", 1, economy), tuple("zhaoqiang", 2, economy));
    assertThat(trail.ofCase(submitted.getFlowNo()))
        .filteredOn(entry -> entry.action().equals("review.stage-opened"))
        .hasSize(2);
  }

  @Test
  void goesToTheGroupOfTheSecondStage_whereThereIsOne() {
    String second = group("复审组", 2, List.of("ECONOMY"), List.of("zhanshilin"), null);
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));

    recommend(id, "zhaoqiang", "建议立案");

    assertThat(inbox.groupsOf(only(id).taskId())).containsExactly(second + "-reviewer");
  }

  @Test
  void goesToTheOffice_whenTheConvenorHasReviewedAlready_unlessThatIsAllowed() {
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    recommend(id, "zhaoqiang", "建议立案");
    assertThat(inbox.groupsOf(only(id).taskId())).containsExactly(OFFICE);

    way(2, true, true);
    long other = fixture.submitted("linyue").getId();
    accept(other, Map.of("category", "ECONOMY.DIGITAL"));
    recommend(other, "zhaoqiang", "建议立案");
    assertThat(inbox.groupsOf(only(other).taskId())).containsExactly(economy + "-chair");
  }

  @Test
  void hasThreeStages_eachByAnotherPerson_whereNoGroupsReview() {
    way(3, false, false);
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "SOCIETY"));

    recommend(id, "zhaoqiang", "建议立案");
    String second = only(id).taskId();
    refused("zhaoqiang", () -> tasks.claim(second), "review.reviewed-before");
    refused(
        "zhaoqiang",
        () -> tasks.complete(second, opinion("FILE", "再次同意")),
        "review.reviewed-before");
    recommend(id, "yanbin", "同意");
    recommend(id, "zhanghongmei", "同意");

    assertThat(only(id).taskKey()).isEqualTo("Task_DecideFiling");
  }

  @Test
  void beginsAnewAtTheFirstStage_whenTheDirectorAsksForIt() {
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    recommend(id, "yanbin", "建议立案");
    recommend(id, "zhaoqiang", "同意");
    complete(
        id,
        "Task_DecideFiling",
        "sunli",
        Map.of("filingDecision", "REVIEW_AGAIN", "comment", "请再核数据"));

    assertThat(inbox.groupsOf(only(id).taskId())).containsExactly(economy + "-reviewer");
    recommend(id, "yanbin", "已核");
    assertThat(inbox.groupsOf(only(id).taskId())).containsExactly(economy + "-chair");
  }

  @Test
  void keepsAProposerFromReviewing_andShowsTheTaskToColleagues() {
    makeMember("yanbin");
    long id = fixture.submitted("yanbin").getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    String task = only(id).taskId();

    refused("yanbin", () -> tasks.claim(task), "review.own-proposal");
    refused("yanbin", () -> tasks.complete(task, opinion("FILE", "好")), "review.own-proposal");
    assertThat(fixture.as("yanbin", () -> tasks.standing(task)).objections())
        .extracting(refusal -> refusal.code())
        .containsExactly("review.own-proposal");
    assertThat(sees("zhaoqiang", only(id))).isTrue();
    recommend(id, "zhaoqiang", "建议立案");
  }

  @Test
  void goesToTheOffice_whenNobodyOfTheGroupMayReview() {
    makeMember("yanbin");
    String own = group("颜斌组", 1, List.of("POLITICS"), List.of("yanbin"), "yanbin");
    long id = fixture.submitted("yanbin").getId();

    accept(id, Map.of("category", "SOCIETY", "reviewGroup", own));

    assertThat(inbox.groupsOf(only(id).taskId())).containsExactly(OFFICE);
    recommend(id, "chenmin", "办公室审查");
  }

  @Test
  void goesToTheOffice_whenTheGroupLosesItsPeopleOrEnds() {
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "SOCIETY.EDUCATION"));
    String task = only(id).taskId();

    change(society, List.of(), null);
    assertThat(inbox.groupsOf(task)).containsExactly(OFFICE);
    assertThat(sees("chenmin", only(id))).isTrue();
    assertThat(sees("zhanghongmei", only(id))).isFalse();
    assertThat(seesInEngine("chenmin", only(id))).isTrue();
    assertThat(seesInEngine("zhanghongmei", only(id))).isFalse();
    assertThat(reconciliation.compare().otherGroups()).isEmpty();

    long next = fixture.submitted("linyue").getId();
    accept(next, Map.of("category", "ECONOMY.DIGITAL"));
    fixture.as("chenmin", () -> groups.retire(economy));
    assertThat(inbox.groupsOf(only(next).taskId())).containsExactly(OFFICE);
  }

  @Test
  void lets_officeOrConvenor_takeOverAReviewThatLies_withAReason() {
    Proposal submitted = fixture.submitted("linyue");
    long id = submitted.getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    String task = only(id).taskId();
    fixture.as("yanbin", () -> tasks.claim(task));

    refused("chenmin", () -> tasks.takeOver(task, "长期未办"), "task.take-over-early");
    refused("zhaoqiang", () -> tasks.claim(task), "task.claimed-by");
    jdbc.sql("update work_item set claimed_at = ?, created_at = ? where task_id = ?")
        .params(OfficeDay.today().minusDays(9), OfficeDay.today().minusDays(9), task)
        .update();
    refused("zhanghongmei", () -> tasks.takeOver(task, "长期未办"), "task.not-yours");
    refused("linyue", () -> tasks.takeOver(task, "长期未办"), "task.not-yours");
    refused("zhaoqiang", () -> tasks.takeOver(task, " "), "task.take-over-reason");
    fixture.as("zhaoqiang", () -> tasks.takeOver(task, "颜斌出差，期限将到"));

    assertThat(only(id).assignee()).isEqualTo("zhaoqiang");
    assertThat(trail.ofCase(submitted.getFlowNo()))
        .filteredOn(entry -> entry.action().equals("task.taken-over"))
        .extracting(AuditEntry::actorId, AuditEntry::reason)
        .containsExactly(tuple("zhaoqiang", "颜斌出差，期限将到"));
    recommend(id, "zhaoqiang", "建议立案");
  }

  @Test
  void isNotIdle_whileItsHolderTypes() {
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    String task = only(id).taskId();
    fixture.as("yanbin", () -> tasks.claim(task));
    jdbc.sql("update work_item set claimed_at = ?, created_at = ? where task_id = ?")
        .params(OfficeDay.today().minusDays(9), OfficeDay.today().minusDays(9), task)
        .update();

    fixture.as("yanbin", () -> tasks.saveDraft(task, Map.of("comment", "写到一半")));

    refused("chenmin", () -> tasks.takeOver(task, "长期未办"), "task.take-over-early");
  }

  @Test
  void refusesGroups_thatBreakTheRules() {
    refused("zhaoqiang", () -> add("x", List.of(), List.of(), null), "review.groups-not-yours");
    refused("linyue", () -> add("x", List.of(), List.of(), null), "review.groups-not-yours");
    refused("chenmin", () -> add(" ", List.of(), List.of(), null), "review.group-name-missing");
    refused("chenmin", () -> add("经济组", List.of(), List.of(), null), "review.group-name-twice");
    refused(
        "chenmin",
        () -> add("又一组", List.of("ECONOMY"), List.of(), null),
        "review.group-category-twice");
    refused("chenmin", () -> add("又一组", List.of("WU"), List.of(), null), "review.category-unknown");
    refused(
        "chenmin",
        () -> add("又一组", List.of(), List.of("linyue"), null),
        "review.group-member-unfit");
    refused(
        "chenmin",
        () -> add("又一组", List.of(), List.of("yanbin"), "zhaoqiang"),
        "review.group-convenor-unfit");
    refused(
        "chenmin",
        () -> ways.change("nc", new ReviewWay(1, false, false, 3)),
        "review.groups-not-yours");
    refused(
        "chenmin",
        () -> ways.change("ncal", new ReviewWay(4, false, false, 3)),
        "review.stages-number");
    refused(
        "chenmin",
        () -> ways.change("ncal", new ReviewWay(1, false, false, 0)),
        "review.idle-days");
    fixture.as("chenmin", () -> groups.retire(society));
    refused("chenmin", () -> groups.retire(society), "review.group-retired");
  }

  @Test
  void numbersWithoutGapOrTwin_whenFiftyAreFiledAtOnceAfterTwoStages() throws Exception {
    List<Long> decided = IntStream.range(0, 50).mapToObj(i -> reviewedTwice()).toList();
    ExecutorService pool = Executors.newFixedThreadPool(50);
    List<Callable<Object>> work =
        decided.stream()
            .map(
                id ->
                    (Callable<Object>)
                        () -> {
                          complete(
                              id,
                              "Task_DecideFiling",
                              "sunli",
                              Map.of("filingDecision", "FILE", "category", "ECONOMY.DIGITAL"));
                          return null;
                        })
            .toList();

    for (Future<Object> done : pool.invokeAll(work)) {
      done.get();
    }
    pool.shutdown();

    List<Long> given =
        decided.stream().map(id -> Long.parseLong(proposals.get(id).getCaseNo())).sorted().toList();
    assertThat(given)
        .containsExactlyElementsOf(
            LongStream.range(given.get(0), given.get(0) + 50).boxed().toList());
  }

  private long reviewedTwice() {
    long id = fixture.submitted("linyue").getId();
    accept(id, Map.of("category", "ECONOMY.DIGITAL"));
    recommend(id, "yanbin", "建议立案");
    recommend(id, "zhaoqiang", "同意");
    return id;
  }

  private void way(int stages, boolean byGroups, boolean samePerson) {
    fixture.as(
        "chenmin", () -> ways.change("ncal", new ReviewWay(stages, byGroups, samePerson, 3)));
  }

  private String group(
      String name, int stage, List<String> categories, List<String> members, String convenor) {
    String code =
        fixture.as(
            "chenmin",
            () ->
                groups.add(
                    "ncal",
                    new ReviewGroupPlan(name, session(), stage, categories, members, convenor)));
    made.add(code);
    return code;
  }

  private void add(String name, List<String> categories, List<String> members, String convenor) {
    groups.add("ncal", new ReviewGroupPlan(name, session(), 1, categories, members, convenor));
  }

  private void change(String code, List<String> members, String convenor) {
    fixture.as(
        "chenmin",
        () ->
            groups.change(
                code,
                new ReviewGroupPlan("社会组", session(), 1, List.of("SOCIETY"), members, convenor)));
  }

  private long session() {
    return sessions.current("ncal").orElseThrow().getId();
  }

  private void makeMember(String person) {
    jdbc.sql(
            "insert into org_post (person_id, body_code, role_code, valid_from)"
                + " values (?, 'ncal', 'MEMBER', ?)")
        .params(person, OfficeDay.today().minusDays(30))
        .update();
  }

  private boolean sees(String person, WorkItem item) {
    WorkItemQuery ofCase = new WorkItemQuery(item.caseNumber(), null, 50, null);
    return inbox.list(WorkList.TODO, person, ofCase).items().stream()
        .anyMatch(one -> one.taskId().equals(item.taskId()));
  }

  /** As Tasklist asks. */
  private boolean seesInEngine(String person, WorkItem item) {
    return asPerson.call(
        person, () -> engineTasks.createTaskQuery().taskId(item.taskId()).count() == 1);
  }

  private void accept(long id, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("acceptanceOutcome", "ACCEPT");
    complete(id, "Task_CheckAcceptance", "chenmin", values);
  }

  private void recommend(long id, String person, String comment) {
    complete(id, "Task_ReviewProposal", person, opinion("FILE", comment));
  }

  private static Map<String, Object> opinion(String recommendation, String comment) {
    return Map.of(
        "recommendation", recommendation, "category", "ECONOMY.DIGITAL", "comment", comment);
  }

  private void complete(long id, String taskKey, String person, Map<String, Object> values) {
    WorkItem task = only(id);
    assertThat(task.taskKey()).isEqualTo(taskKey);
    fixture.as(person, () -> tasks.complete(task.taskId(), values));
  }

  private void refused(String person, Runnable step, String code) {
    assertThatThrownBy(() -> fixture.as(person, step)).hasMessage(code);
  }

  private WorkItem only(long id) {
    List<WorkItem> open = inbox.openOf(id);
    assertThat(open).hasSize(1);
    return open.get(0);
  }
}
