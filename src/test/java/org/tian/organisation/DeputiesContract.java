package org.tian.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tian.WebPerson.ENGINE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.WebPerson;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.audit.AuditVerification;
import org.tian.engine.PersonDirectory;
import org.tian.engine.Probe;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkScope;
import org.tian.shared.RefusedException;

/**
 * Who stands in for whom, and what a deputy sees and does by each way in. Runs on H2 and MySQL.
 *
 * <p>The probe's first task waits for the office of 安澜: 陈敏 and 石世林. 赵强 reviews there and has
 * nothing to do with it unless he stands in for one of them.
 */
abstract class DeputiesContract {

  private static final String PERSON = "chenmin";
  private static final String COLLEAGUE = "shishilin";
  private static final String DEPUTY = "zhaoqiang";

  @LocalServerPort private int port;
  @Autowired private Probe probe;
  @Autowired private Deputies deputies;
  @Autowired private PersonDirectory people;
  @Autowired private WorkItems items;
  @Autowired private TaskOperations tasks;
  @Autowired private AuditTrail trail;
  @Autowired private Clock clock;
  @Autowired private AuditVerification verification;

  private final List<Deputyship> made = new ArrayList<>();
  private String caseKey;
  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    caseKey = probe.start("关于代理的提案");
    task = probe.taskOf(caseKey);
  }

  @AfterEach
  void endAll() {
    ClockUtil.reset();
    made.forEach(
        row -> {
          if (!deputies.representing(row.getPersonId()).stream()
              .filter(one -> one.getId().equals(row.getId()))
              .allMatch(Deputyship::isEnded)) {
            probe.by(row.getPersonId(), () -> deputies.end(row.getId(), null));
          }
        });
    made.clear();
  }

  @Test
  void opensTaskByEachWayIn_whileTheDeputyStandsIn() {
    WebPerson atTasklist = WebPerson.signedIn(port, DEPUTY);
    assertHidden(atTasklist);

    appoint(PERSON, DEPUTY, null, null, Set.of("probe"));

    assertThat(atTasklist.post(ENGINE + "/task/count", ofCase()).body()).contains("\"count\":1");
    assertThat(atTasklist.post(ENGINE + "/task", ofCase()).body()).contains(task);
    assertThat(atTasklist.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(200);
    assertThat(atTasklist.get(ENGINE + "/task/" + task + "/form-variables").statusCode())
        .isEqualTo(200);
    assertThat(atTasklist.get("/api/v1/tasks/" + task).statusCode()).isEqualTo(200);
    assertThat(atTasklist.get("/api/v1/tasks/" + task + "/form").statusCode()).isEqualTo(200);
    assertThat(atTasklist.get("/desk/tasks/" + task).statusCode()).isEqualTo(200);
    assertThat(people.scopesOf(DEPUTY))
        .extracting(WorkScope::personId)
        .containsExactly(DEPUTY, PERSON);
  }

  @Test
  void recordsForWhom_whenTheDeputyClaimsAndCompletesInTasklist() {
    appoint(PERSON, DEPUTY, null, null, Set.of());
    WebPerson atTasklist = WebPerson.signedIn(port, DEPUTY);

    String claim = "{\"userId\":\"" + DEPUTY + "\"}";
    assertThat(atTasklist.post(ENGINE + "/task/" + task + "/claim", claim).statusCode())
        .isEqualTo(204);
    assertThat(items.find(task).orElseThrow().assignee()).isEqualTo(PERSON);
    String form = "{\"variables\":{\"outcome\":{\"value\":\"ACCEPT\"}}}";
    int done = atTasklist.post(ENGINE + "/task/" + task + "/submit-form", form).statusCode();

    assertThat(done).isEqualTo(204);
    assertDoneBy(DEPUTY, PERSON);
  }

  @Test
  void recordsForWhom_whenTheDeputyCompletesByOurOwnWays() {
    appoint(PERSON, DEPUTY, null, null, Set.of());

    probe.by(DEPUTY, () -> tasks.complete(task, form()));

    assertDoneBy(DEPUTY, PERSON);
    assertThat(items.concerns(task, PERSON)).isTrue();
    assertThat(verification.verifyCase(caseKey)).isEmpty();
  }

  @Test
  void actsForThemselves_whenTheyHaveTheRightThemselves() {
    appoint(PERSON, COLLEAGUE, null, null, Set.of());

    probe.by(COLLEAGUE, () -> tasks.complete(task, form()));

    assertDoneBy(COLLEAGUE, null);
  }

  @Test
  void hidesTask_whenItIsOfAnotherKind() {
    appoint(PERSON, DEPUTY, null, null, Set.of("proposal-review"));

    assertHidden(WebPerson.signedIn(port, DEPUTY));
  }

  @Test
  void opensTaskInThePeriodOnly_whateverTheDeputyHasClaimed() {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    appoint(PERSON, DEPUTY, tomorrow, tomorrow, Set.of());
    assertThat(concerns(DEPUTY)).isFalse();

    move(Duration.ofDays(1));
    assertThat(concerns(DEPUTY)).isTrue();
    probe.by(DEPUTY, () -> tasks.claim(task));

    move(Duration.ofDays(2));
    assertThat(concerns(DEPUTY)).isFalse();
    assertRefused("task.not-yours", () -> probe.by(DEPUTY, () -> tasks.complete(task, form())));
    probe.by(PERSON, () -> tasks.complete(task, form()));
    assertDoneBy(PERSON, null);
  }

  @Test
  void opensNothing_onceItIsEnded_untilTheEndIsTakenBack() {
    Deputyship row = appoint(PERSON, DEPUTY, null, null, Set.of());
    probe.by(PERSON, () -> deputies.end(row.getId(), "回来上班"));

    assertHidden(WebPerson.signedIn(port, DEPUTY));
    assertRefused("deputy.no-undo", () -> probe.by(DEPUTY, () -> deputies.undoEnd(row.getId())));

    probe.by(PERSON, () -> deputies.undoEnd(row.getId()));
    assertThat(concerns(DEPUTY)).isTrue();
  }

  @Test
  void showsNothingToADeputyOfADeputy() {
    appoint(PERSON, DEPUTY, null, null, Set.of());
    appoint(DEPUTY, "yanbin", null, null, Set.of());

    assertThat(people.scopesOf("yanbin"))
        .extracting(WorkScope::personId)
        .containsExactly("yanbin", DEPUTY);
    assertThat(concerns("yanbin")).isFalse();
  }

  @Test
  void refusesCircles_alsoOverOthers() {
    appoint(PERSON, DEPUTY, null, null, Set.of());
    assertRefused("deputy.circle", () -> appoint(DEPUTY, PERSON, null, null, Set.of("probe")));

    appoint(DEPUTY, COLLEAGUE, null, null, Set.of("probe"));

    assertRefused("deputy.circle", () -> appoint(COLLEAGUE, PERSON, null, null, Set.of()));
    appoint(COLLEAGUE, PERSON, null, null, Set.of("proposal-review"));
  }

  @Test
  void refusesOverlap_unlessTheKindsOrDaysDiffer() {
    LocalDate today = LocalDate.now(clock);
    appoint(PERSON, DEPUTY, today, today.plusDays(5), Set.of("probe"));

    assertRefused(
        "deputy.overlap",
        () -> appoint(PERSON, COLLEAGUE, today.plusDays(5), null, Set.of("probe", "co-opinion")));
    appoint(PERSON, COLLEAGUE, today.plusDays(5), null, Set.of("co-opinion"));
    appoint(PERSON, COLLEAGUE, today.plusDays(6), null, Set.of("probe"));
  }

  @Test
  void refusesWhoCannotStandIn() {
    LocalDate today = LocalDate.now(clock);

    assertRefused("deputy.oneself", () -> appoint(PERSON, PERSON, null, null, Set.of()));
    assertRefused("deputy.no-post", () -> appoint(PERSON, "nobody", null, null, Set.of()));
    assertRefused("deputy.other-body", () -> appoint(PERSON, "heping", null, null, Set.of()));
    assertRefused("deputy.past", () -> appoint(PERSON, DEPUTY, today.minusDays(1), null, Set.of()));
    assertRefused(
        "deputy.until-before-from",
        () -> appoint(PERSON, DEPUTY, today.plusDays(2), today.plusDays(1), Set.of()));
    DeputyOrder unreasoned = new DeputyOrder(DEPUTY, COLLEAGUE, null, null, Set.of(), "");
    assertRefused("deputy.reason", () -> probe.by(PERSON, () -> deputies.appoint(unreasoned)));
    DeputyOrder foreign = new DeputyOrder(PERSON, COLLEAGUE, null, null, Set.of(), "出差");
    assertRefused("deputy.not-entitled", () -> probe.by(DEPUTY, () -> deputies.appoint(foreign)));
  }

  @Test
  void letsTheOfficeNameADeputy_forSomebodyAbsent() {
    DeputyOrder order = new DeputyOrder(DEPUTY, COLLEAGUE, null, null, Set.of(), "病假");

    Deputyship row = probe.as(PERSON, () -> deputies.appoint(order));
    made.add(row);

    assertThat(row.getMadeBy()).isEqualTo(PERSON);
    assertThat(probe.as(PERSON, () -> deputies.ofBodiesOf(PERSON)))
        .extracting(Deputyship::getId)
        .contains(row.getId());
    assertThat(trail.ofCase("person:" + DEPUTY))
        .extracting(AuditEntry::action)
        .contains("deputy.appointed");
  }

  private void assertHidden(WebPerson person) {
    assertThat(person.post(ENGINE + "/task/count", ofCase()).body()).contains("\"count\":0");
    assertThat(person.post(ENGINE + "/task", ofCase()).body()).isEqualTo("[]");
    assertThat(person.get(ENGINE + "/task/" + task).statusCode()).isIn(403, 404);
    assertThat(person.get("/api/v1/tasks/" + task).statusCode()).isEqualTo(404);
    assertThat(
            person.post(ENGINE + "/task/" + task + "/complete", "{\"variables\":{}}").statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(person.post("/api/v1/tasks/" + task + "/completion", "{}").statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  private void assertDoneBy(String person, String represented) {
    WorkItem item = items.find(task).orElseThrow();
    assertThat(item.state()).isEqualTo(WorkItem.State.DONE);
    assertThat(item.completedBy()).isEqualTo(person);
    assertThat(item.actingFor()).isEqualTo(represented);
    assertThat(trail.ofCase(caseKey))
        .filteredOn(entry -> entry.action().equals("task.completed"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actorId()).isEqualTo(person);
              assertThat(entry.actingFor()).isEqualTo(represented);
            });
  }

  private boolean concerns(String person) {
    return items.concerns(task, person);
  }

  private String ofCase() {
    return "{\"processInstanceBusinessKey\":\"" + caseKey + "\"}";
  }

  private static Map<String, Object> form() {
    return Map.of("outcome", "ACCEPT");
  }

  private Deputyship appoint(
      String person, String deputy, LocalDate from, LocalDate until, Set<String> kinds) {
    DeputyOrder order = new DeputyOrder(person, deputy, from, until, kinds, "出差");
    Deputyship row = probe.as(person, () -> deputies.appoint(order));
    made.add(row);
    return row;
  }

  private static void move(Duration ahead) {
    ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + ahead.toMillis()));
  }

  private static void assertRefused(String code, Runnable work) {
    Throwable thrown = catchThrowable(work::run);
    assertThat(thrown).isInstanceOf(RefusedException.class).hasMessageContaining(code);
  }
}
