package org.tian.bench;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.meeting.Attendance;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.HandoverMeetings;
import org.tian.assignment.meeting.MeetingGuest;
import org.tian.assignment.meeting.MeetingLists;
import org.tian.assignment.meeting.MeetingMinutes;
import org.tian.assignment.meeting.MeetingPlan;
import org.tian.assignment.meeting.MeetingRuns;
import org.tian.audit.AuditVerification;
import org.tian.bulk.BulkExecutor;
import org.tian.bulk.BulkRun;
import org.tian.engine.AsPerson;
import org.tian.organisation.Unit;

/**
 * Hands a whole list over from a meeting on MySQL, beside the bare engine taking the same step of
 * the same models on the same server, both in turns in one thread; then kills a running program in
 * the middle of a second list, starts it again and proves that nothing was lost or done twice.
 *
 * <p>Arguments: number of proposals (5000), folder for its data. {@code TIAN_TEST_MYSQL_URL} names
 * the server. Prints figures; ends with a fault only where something was lost or done twice.
 */
public final class HandoverBenchmark {

  private static final int TURNS = 10;
  private static final int PORTION = 10;
  private static final int WARM_UP = 200;
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final ConfigurableApplicationContext program;

  private HandoverBenchmark(ConfigurableApplicationContext program) {
    this.program = program;
  }

  /** Without more, measures; with {@code work} and a database, works runs off like any node. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    String folder = args.length > 1 ? args[1] : "target/benchmark-data";
    if (args.length > 3 && args[2].equals("work")) {
      work(args[3], folder);
      return;
    }
    int step = turns(count) * PORTION;
    count = Math.max(step, count / step * step);
    try (BenchmarkServer server = BenchmarkServer.open()) {
      new Measuring(server, folder, count).measure();
    }
    System.exit(0);
  }

  /** Few cases are counted, not timed, in fewer turns. */
  private static int turns(int count) {
    return Math.min(TURNS, Math.max(1, count / PORTION));
  }

  private static ConfigurableApplicationContext start(
      String url, String folder, boolean background) {
    return BenchmarkProgram.start(
        url,
        "root",
        folder + "/" + background,
        "--tian.audit.key-file=" + folder + "/audit-key",
        "--tian.bulk.background=" + background,
        "--tian.bulk.portion=" + PORTION,
        "--tian.bulk.lease=" + LEASE.toSeconds() + "s");
  }

  /** A node that works until it is killed or the parent ends. */
  private static void work(String url, String folder) throws InterruptedException {
    start(url, folder, true);
    new java.util.concurrent.CountDownLatch(1).await();
  }

  /** All that is measured, with its figures. */
  private record Measuring(BenchmarkServer server, String folder, int count) {

    private int warmUp() {
      return Math.min(WARM_UP, Math.max(PORTION, count / (2 * PORTION) * PORTION));
    }

    void measure() throws Exception {
      boolean kill = Boolean.parseBoolean(System.getProperty("tian.benchmark.kill", "true"));
      int killed = kill ? Math.max(10 * PORTION, count / 5) : 0;
      say("%d proposals, %s", count, BenchmarkProgram.machine());
      long run;
      try (ConfigurableApplicationContext program = start(server.url(), folder, false);
          BareEngine bare = new BareEngine(server.besideUrl())) {
        HandoverBenchmark ours = new HandoverBenchmark(program);
        ours.register();
        Instant begun = Instant.now();
        HandoverCases cases = ours.cases();
        CompletableFuture<Void> bareFilled =
            CompletableFuture.runAsync(() -> bare.fill(1, warmUp() + count));
        cases.fill(1, warmUp() + count + killed);
        bareFilled.join();
        say("filled in %d s", Duration.between(begun, Instant.now()).toSeconds());
        ours.startRun(1, warmUp());
        ours.advance(warmUp());
        bare.advance(warmUp());
        ours.startRun(warmUp() + 1, warmUp() + count);
        Statements ourStatements = new Statements(ours.bean(JdbcTemplate.class), server.name());
        Statements bareStatements =
            new Statements(ours.bean(JdbcTemplate.class), server.besideName());
        inTurns(ours, bare);
        if (Boolean.getBoolean("tian.benchmark.verbose")) {
          say(
              "statements a proposal: ours %.1f, the bare engine %.1f; time of the server %.1f and"
                  + " %.1f ms",
              ourStatements.since() / (double) count,
              bareStatements.since() / (double) count,
              ourStatements.millis() / count,
              bareStatements.millis() / count);
          ourStatements.tell(count);
          bareStatements.tell(count);
        }
        ours.verify(1, warmUp() + count);
        say(
            "  the bare engine made %d tasks for units, ours %d",
            bare.signForTasks(), ours.count("select count(*) from unit_task"));
        if (!kill) {
          return;
        }
        run = ours.startRun(warmUp() + count + 1, warmUp() + count + killed);
      }
      kill(run, warmUp() + count + 1, warmUp() + count + killed);
    }

    /** Both take turns, so that whatever else the machine does meets both. */
    private void inTurns(HandoverBenchmark ours, BareEngine bare) {
      int turns = turns(count);
      int turn = count / turns;
      long ourTime = 0;
      long bareTime = 0;
      List<String> ratios = new ArrayList<>();
      for (int i = 0; i < turns; i++) {
        long start = System.nanoTime();
        bare.advance(turn);
        long middle = System.nanoTime();
        ours.advance(turn);
        long end = System.nanoTime();
        bareTime += middle - start;
        ourTime += end - middle;
        ratios.add("%.2f".formatted((end - middle) / (double) (middle - start)));
      }
      say(
          "hand-over: ours %.1f proposals a second (%.1f s), the bare engine %.1f a second"
              + " (%.1f s), ratio %.2f; by turns %s",
          count * 1e9 / ourTime,
          ourTime / 1e9,
          count * 1e9 / bareTime,
          bareTime / 1e9,
          ourTime / (double) bareTime,
          String.join(" ", ratios));
    }

    /** Kills the node that works on the run in the middle and starts another one. */
    private void kill(long run, int from, int to) throws Exception {
      JdbcTemplate jdbc = new JdbcTemplate(dataSource());
      Process first = node();
      await(jdbc, run, (to - from + 1) / 2);
      first.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
      long atKill = done(jdbc, run);
      long given = tasks(jdbc, from, to);
      Instant killed = Instant.now();
      say(
          "killed -9 (exit %d) with %d of %d cases done and %d unit tasks given",
          first.exitValue(), atKill, to - from + 1, given);
      Process second = node();
      try {
        await(jdbc, run, to - from + 1);
        say(
            "resumed and finished %d s after the kill (start of the program, and %d s until what"
                + " the dead node had claimed is free)",
            Duration.between(killed, Instant.now()).toSeconds(), LEASE.toSeconds());
      } finally {
        second.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
      }
      try (ConfigurableApplicationContext program = start(server.url(), folder, false)) {
        new HandoverBenchmark(program).verify(from, to);
      }
    }

    private Process node() throws Exception {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx1g",
              "-cp",
              System.getProperty("java.class.path"),
              HandoverBenchmark.class.getName(),
              "0",
              folder,
              "work",
              server.url())
          .inheritIO()
          .start();
    }

    private static void await(JdbcTemplate jdbc, long run, long wanted)
        throws InterruptedException {
      Instant end = Instant.now().plus(LONGEST);
      while (done(jdbc, run) < wanted) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException("The run does not get on");
        }
        Thread.sleep(50);
      }
    }

    private static long done(JdbcTemplate jdbc, long run) {
      return jdbc.queryForObject(
          "select count(*) from bulk_run_item where run_id = ? and state <> 'WAITING'",
          Long.class,
          run);
    }

    private static long tasks(JdbcTemplate jdbc, int from, int to) {
      return jdbc.queryForObject(
          "select count(*) from unit_task where proposal_id between ? and ?", Long.class, from, to);
    }

    private DriverManagerDataSource dataSource() {
      return new DriverManagerDataSource(server.url(), "root", "");
    }
  }

  private void register() {
    BenchmarkProgram.registerOrganisation(program);
  }

  private HandoverCases cases() {
    return new HandoverCases(
        bean(JdbcTemplate.class),
        bean(RuntimeService.class),
        bean(HandoverPlans.class),
        bean(AsPerson.class),
        new TransactionTemplate(bean(PlatformTransactionManager.class)),
        bean(EntityManager.class),
        bean(AssignableUnits.class).of("ncal").stream().map(Unit::getCode).toList());
  }

  /** A meeting with these cases, held; begins its hand-over and gives the run. */
  private long startRun(int from, int to) {
    List<Long> ids = new ArrayList<>();
    for (long id = from; id <= to; id++) {
      ids.add(id);
    }
    BulkRun run =
        bean(AsPerson.class)
            .call(
                "chenmin",
                () -> {
                  long meeting = held(ids);
                  return bean(MeetingRuns.class).start(meeting, UUID.randomUUID().toString());
                });
    return run.id();
  }

  private long held(List<Long> ids) {
    HandoverMeetings meetings = bean(HandoverMeetings.class);
    HandoverMeeting planned =
        meetings.plan(
            "ncal",
            new MeetingPlan(
                "提案交办会",
                Instant.now().plusSeconds(60),
                "会议室",
                List.of("交办"),
                List.of("zhouwei", "luofengying"),
                List.of("ncal.jyj"),
                "主要负责人领办，逐条答复。"));
    bean(MeetingLists.class).add(planned.getId(), ids);
    ClockUtil.offset(Duration.ofMinutes(2).toMillis());
    meetings.record(
        planned.getId(),
        meetings.read(planned.getId()).getVersion(),
        new MeetingMinutes(
            List.of(new MeetingGuest("ncal.jyj", Attendance.PRESENT, "")),
            "主要负责人领办，逐条答复。",
            "宣布交办清单。"));
    ClockUtil.reset();
    return planned.getId();
  }

  /** Works on so many cases of what has been started, in whole portions. */
  private void advance(int number) {
    int[] left = {number / PORTION};
    bean(BulkExecutor.class).workWhile(() -> left[0]-- > 0);
  }

  /** Each of these cases was handed over once, wherever one looks. */
  private void verify(int from, int to) {
    int cases = to - from + 1;
    int tasks = 0;
    for (int number = from; number <= to; number++) {
      tasks += HandoverCases.tasksOf(number);
    }
    String of = " between " + from + " and " + to;
    Map<String, long[]> wanted = new java.util.LinkedHashMap<>();
    wanted.put(
        "cases handed over",
        pair("select count(*) from proposal where status = 'HANDED_OVER' and id" + of, cases));
    wanted.put(
        "marked on the list",
        pair(
            "select count(*) from handover_meeting_case where handed_over_at is not null"
                + " and proposal_id"
                + of,
            cases));
    wanted.put(
        "items of the run done",
        pair(
            "select count(*) from bulk_run_item where state = 'DONE' and proposal_id" + of, cases));
    wanted.put(
        "items not done",
        pair("select count(*) from bulk_run_item where state <> 'DONE' and proposal_id" + of, 0));
    wanted.put(
        "tasks of units", pair("select count(*) from unit_task where proposal_id" + of, tasks));
    wanted.put(
        "units with two tasks",
        pair(
            "select count(*) from (select proposal_id, unit_code from unit_task where proposal_id"
                + of
                + " group by proposal_id, unit_code having count(*) > 1) twice",
            0));
    wanted.put(
        "open tasks in the engine",
        pair(
            "select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                + " join proposal p on p.flow_no = e.BUSINESS_KEY_"
                + " where t.TASK_DEF_KEY_ = 'Task_SignForProposal' and p.id"
                + of,
            tasks));
    wanted.put(
        "cases that still wait for a meeting",
        pair(
            "select count(*) from work_item where state = 'OPEN' and task_key ="
                + " 'Task_HandOverAtMeeting' and proposal_id"
                + of,
            0));
    wanted.put(
        "open items in inboxes",
        pair(
            "select count(*) from work_item where state = 'OPEN' and task_key ="
                + " 'Task_SignForProposal' and proposal_id"
                + of,
            tasks));
    wanted.put(
        "hand-overs in the trail",
        pair(
            "select count(*) from audit_entry a join proposal p on p.flow_no = a.case_key"
                + " where a.action = 'proposal.handed-over' and p.id"
                + of,
            cases));
    boolean right = true;
    for (Map.Entry<String, long[]> one : wanted.entrySet()) {
      long found = one.getValue()[0];
      long expected = one.getValue()[1];
      right &= found == expected;
      say("  %s %s: %d of %d", found == expected ? "ok" : "WRONG", one.getKey(), found, expected);
    }
    boolean trail = bean(AuditVerification.class).verifyAll().isIntact();
    say("  %s trail of all cases verified", trail ? "ok" : "WRONG");
    if (!right || !trail) {
      throw new IllegalStateException("Something was lost or done twice");
    }
  }

  private long[] pair(String sql, long expected) {
    return new long[] {count(sql), expected};
  }

  private long count(String sql) {
    return bean(JdbcTemplate.class).queryForObject(sql, Long.class);
  }

  private <T> T bean(Class<T> type) {
    return program.getBean(type);
  }

  private static void say(String text, Object... values) {
    System.out.printf(text + "%n", values);
  }
}
