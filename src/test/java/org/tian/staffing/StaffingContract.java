package org.tian.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.bulk.BulkExecutor;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.engine.Cases;
import org.tian.engine.Probe;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Deputies;
import org.tian.organisation.DeputyOrder;
import org.tian.organisation.Directory;
import org.tian.organisation.Leaving;
import org.tian.organisation.Role;
import org.tian.shared.RefusedException;

/**
 * A leaver's work goes to successors, and tasks of vacant posts are found. Runs on H2 and MySQL.
 *
 * <p>Each test has a unit of its own: a head, a leaver and a successor in its section. The probe's
 * second task waits for a group of that unit.
 */
abstract class StaffingContract {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private Probe probe;
  @Autowired private Cases cases;
  @Autowired private Leavers leavers;
  @Autowired private Vacancies vacancies;
  @Autowired private Deputies deputies;
  @Autowired private Leaving leaving;
  @Autowired private Directory directory;
  @Autowired private WorkItems items;
  @Autowired private TaskOperations tasks;
  @Autowired private TaskService engine;
  @Autowired private BulkRuns runs;
  @Autowired private BulkExecutor executor;
  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private String unit;
  private String head;
  private String leaver;
  private String successor;

  @BeforeEach
  void foundUnit() {
    probe.deploy();
    int number = NUMBER.incrementAndGet();
    unit = "ncal.tst" + number;
    jdbc.sql(
            "insert into org_unit (code, committee_code, kind, name, short_name, functions,"
                + " valid_from) values (?, 'ncal', 'DEPARTMENT', '试验局', '试验', '', '2020-01-01')")
        .param(unit)
        .update();
    head = person("tsthead" + number, "孙局长", Role.HEAD);
    leaver = person("tstleaver" + number, "周离任", Role.SECTION);
    successor = person("tstnext" + number, "吴接手", Role.SECTION);
  }

  @Test
  void handsAllOver_andThenClosesTheAccount() {
    String first = claimedByLeaver("关于移交的提案一");
    String second = claimedByLeaver("关于移交的提案二");
    probe.by(leaver, () -> tasks.saveDraft(first, Map.of("comment", "写了一半")));
    DeputyOrder order = new DeputyOrder(leaver, successor, null, null, Set.of(), "出差");
    long deputyship = probe.as(leaver, () -> deputies.appoint(order)).getId();

    assertThat(as(head, () -> leavers.stockOf(leaver)).tasks())
        .extracting(WorkItem::taskId)
        .containsExactlyInAnyOrder(first, second);
    assertRefused("leaver.open", () -> probe.by(head, () -> leavers.close(leaver)));
    assertRefused("leaver.successor", () -> begin(Map.of("", "chenmin")));

    BulkRun run = begin(Map.of("probe", successor));
    executor.workAll();

    assertThat(as(head, () -> runs.itemsOf(run.id(), java.util.Optional.empty(), 0, 10)))
        .hasSize(3)
        .allMatch(item -> item.state() == BulkItem.State.DONE);
    assertThat(List.of(first, second))
        .allMatch(id -> successor.equals(items.find(id).orElseThrow().assignee()));
    assertThat(as(successor, () -> tasks.loadDraft(first)).orElseThrow())
        .containsEntry("comment", "写了一半");
    assertThat(deputies.find(deputyship).orElseThrow().isEnded()).isTrue();
    assertThat(trail.ofCase(items.find(first).orElseThrow().caseKey()))
        .extracting(AuditEntry::action, AuditEntry::actorId)
        .contains(org.assertj.core.groups.Tuple.tuple("task.handed-over", head));
    assertThat(as(head, () -> leavers.stockOf(leaver)).isSettled()).isTrue();

    probe.by(head, () -> leavers.close(leaver));

    assertThat(directory.postsOf(leaver)).isEmpty();
    assertThat(leaving.isClosed(leaver)).isTrue();
    assertThat(engine.createTaskQuery().taskAssignee(leaver).count()).isZero();
    DeputyOrder again = new DeputyOrder(successor, leaver, null, null, Set.of(), "出差");
    assertRefused("deputy.no-post", () -> probe.by(successor, () -> deputies.appoint(again)));
    probe.by(successor, () -> tasks.complete(first, Map.of()));
  }

  @Test
  void refusesAHandOver_toWhoDoesNotLookAfterTheBody() {
    claimedByLeaver("关于移交的提案三");

    assertRefused("leaver.not-yours", () -> as(successor, () -> leavers.stockOf(leaver)));
    assertRefused("leaver.not-yours", () -> as("heping", () -> leavers.stockOf(leaver)));
    assertRefused("leaver.not-yours", () -> as(head, () -> leavers.stockOf(head)));
  }

  @Test
  void goesOn_whenATaskWasDoneMeanwhile() {
    String first = claimedByLeaver("关于移交的提案四");
    String second = claimedByLeaver("关于移交的提案五");
    BulkRun run = begin(Map.of("", successor));
    probe.by(leaver, () -> tasks.complete(first, Map.of()));

    executor.workAll();

    assertThat(as(head, () -> runs.itemsOf(run.id(), java.util.Optional.empty(), 0, 10)))
        .extracting(BulkItem::state)
        .containsExactlyInAnyOrder(BulkItem.State.REFUSED, BulkItem.State.DONE);
    assertThat(items.find(second).orElseThrow().assignee()).isEqualTo(successor);
  }

  @Test
  void findsTasksOfAVacantPost_untilSomebodyHoldsItForATime() {
    String group = Role.DEPUTY.groupOf(unit);
    String task = waitingFor(group, "关于空缺的提案");
    assertThat(as(head, vacancies::list))
        .filteredOn(post -> post.group().equals(group))
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.since()).isNull();
              assertThat(post.tasks()).extracting(WorkItem::taskId).containsExactly(task);
            });
    assertThat(as("chenmin", vacancies::list)).extracting(VacantPost::group).contains(group);
    assertThat(as(successor, vacancies::list)).extracting(VacantPost::group).doesNotContain(group);

    LocalDate until = LocalDate.now(clock).plusDays(30);
    assertRefused("vacancy.person", () -> as(head, () -> named(group, "chenmin", until, "暂时无人")));
    assertRefused("vacancy.reason", () -> as(head, () -> named(group, successor, until, "")));
    assertRefused(
        "vacancy.not-yours", () -> as(successor, () -> named(group, successor, until, "我来")));
    as(head, () -> named(group, successor, until, "暂时无人"));

    assertThat(as(head, vacancies::list)).extracting(VacantPost::group).doesNotContain(group);
    assertThat(items.concerns(task, successor)).isTrue();
    probe.by(successor, () -> tasks.complete(task, Map.of()));
  }

  @Test
  void offersTasksOfAVacantPost_toAnotherPostOfTheBody() {
    String group = Role.LIAISON.groupOf(unit);
    String task = waitingFor(group, "关于改派的提案");
    assertRefused(
        "vacancy.nobody", () -> as(head, () -> vacancies.offerTo(group, Role.DEPUTY, "无人")));

    int count = as(head, () -> vacancies.offerTo(group, Role.SECTION, "联络员空缺"));

    assertThat(count).isEqualTo(1);
    assertThat(items.groupsOf(task)).containsExactly(Role.SECTION.groupOf(unit));
    assertThat(as(head, vacancies::list)).extracting(VacantPost::group).doesNotContain(group);
    probe.by(successor, () -> tasks.complete(task, Map.of()));
  }

  private String claimedByLeaver(String title) {
    String task = waitingFor(Role.SECTION.groupOf(unit), title);
    probe.by(leaver, () -> tasks.claim(task));
    return task;
  }

  private String waitingFor(String group, String title) {
    String caseKey = "S-" + unit + "-" + NUMBER.incrementAndGet();
    probe.by(
        "linyue",
        () ->
            cases.start(
                "probe",
                caseKey,
                Map.of(
                    "committeeCode", "ncal",
                    "title", title,
                    "caseNumber", caseKey,
                    "proposerGroup", group)));
    engine.complete(probe.taskOf(caseKey));
    return probe.taskOf(caseKey);
  }

  private BulkRun begin(Map<String, String> successors) {
    return as(head, () -> leavers.begin(leaver, successors, UUID.randomUUID().toString()));
  }

  private boolean named(String group, String personId, LocalDate until, String reason) {
    vacancies.nameStandIn(group, personId, until, reason);
    return true;
  }

  private String person(String id, String name, Role role) {
    jdbc.sql("insert into org_person (id, name, failed_sign_ins) values (?, ?, 0)")
        .params(id, name)
        .update();
    jdbc.sql(
            "insert into org_post (person_id, body_code, role_code, valid_from)"
                + " values (?, ?, ?, '2020-01-01')")
        .params(id, unit, role.name())
        .update();
    return id;
  }

  private <T> T as(String person, Supplier<T> work) {
    return probe.as(person, work);
  }

  private static void assertRefused(String code, Runnable work) {
    assertThat(catchThrowable(work::run))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(code);
  }
}
