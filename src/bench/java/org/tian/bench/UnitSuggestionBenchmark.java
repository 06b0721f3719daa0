package org.tian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.suggestion.SuggestedUnit;
import org.tian.assignment.suggestion.UnitSuggestions;
import org.tian.organisation.Unit;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.similarity.IndexFeed;
import org.tian.similarity.WordWeights;

/**
 * Measures the suggestion of units in the running program: how often the first and the first three
 * are right when each case is left out of its own history, beside a plain match of function words;
 * and how long a suggestion takes.
 *
 * <p>Arguments: number of past cases for the times (20000; 0 leaves them out), folder for its data,
 * {@code mysql} for the server named by {@code TIAN_TEST_MYSQL_URL} instead of H2. Prints figures,
 * asserts nothing.
 */
public final class UnitSuggestionBenchmark {

  private static final String COMMITTEE = "ncal";
  private static final Map<String, String> OFFICE =
      Map.of(
          "nc", "xuesiqi",
          "ncal", "zhaoqiang",
          "ncyt", "shangguanmingzhu",
          "ncalqh", "jiangxiaolan",
          "ncytsq", "situshuren");
  private static final int QUERIES = 400;
  private static final int WARM_UP = 200;

  private final ConfigurableApplicationContext program;
  private final RoutedDatabase database;

  private UnitSuggestionBenchmark(ConfigurableApplicationContext program) {
    this.program = program;
    this.database = new RoutedDatabase(bean(JdbcTemplate.class));
  }

  /** Starts the program on a database of its own, measures and ends. */
  public static void main(String[] args) throws SQLException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    String folder = args.length > 1 ? args[1] : "target/benchmark-data";
    if (args.length > 2 && args[2].equals("mysql")) {
      try (BenchmarkServer server = BenchmarkServer.open();
          ConfigurableApplicationContext program = BenchmarkProgram.on(server, folder)) {
        new UnitSuggestionBenchmark(program).run(count);
      }
    } else {
      try (ConfigurableApplicationContext program = BenchmarkProgram.onH2(folder)) {
        new UnitSuggestionBenchmark(program).run(count);
      }
    }
    System.exit(0);
  }

  private void run(int count) {
    BenchmarkProgram.registerOrganisation(program);
    accuracy("real titles", RoutedCase.real(COMMITTEE));
    accuracy("demonstration, whole texts", RoutedCase.demonstration());
    if (count > 0) {
      times(count);
    }
  }

  /** Each case is asked for with all others as its past. */
  private void accuracy(String name, List<RoutedCase> cases) {
    database.clear();
    Map<Long, RoutedCase> known = new LinkedHashMap<>();
    cases.forEach(one -> known.put(database.add(one), one));
    bean(IndexFeed.class).rebuild();
    say("%s: %d cases", name, known.size());
    tell("plain match of function words", known, id -> plain(known.get(id)));
    tell("functions alone", known, id -> suggested(id, known.get(id)));
    known.forEach((id, one) -> database.answer(id, one.committee(), one.year(), one.leads()));
    tell("functions and history, each case left out", known, id -> suggested(id, known.get(id)));
  }

  private void tell(
      String method, Map<Long, RoutedCase> cases, Function<Long, List<String>> ranking) {
    int first = 0;
    int three = 0;
    for (Map.Entry<Long, RoutedCase> one : cases.entrySet()) {
      List<String> right =
          one.getValue().leads().stream().map(bean(AssignableUnits.class)::today).toList();
      List<String> ranked = ranking.apply(one.getKey());
      first += ranked.stream().limit(1).anyMatch(right::contains) ? 1 : 0;
      three += ranked.stream().limit(3).anyMatch(right::contains) ? 1 : 0;
      if (Boolean.getBoolean("tian.benchmark.verbose")) {
        say("    %s -> %s for %s", right, ranked, one.getValue().title());
      }
    }
    say(
        "  %s: first %.1f %% (%d), among the first three %.1f %% (%d)",
        method, 100.0 * first / cases.size(), first, 100.0 * three / cases.size(), three);
  }

  private List<String> plain(RoutedCase one) {
    return new KeywordMatch(
            bean(AssignableUnits.class).of(one.committee()), bean(WordWeights.class))
        .rank(one.text());
  }

  private List<String> suggested(long id, RoutedCase one) {
    return as(one.committee(), () -> bean(UnitSuggestions.class).of(id)).whole().leads().stream()
        .map(SuggestedUnit::unitCode)
        .toList();
  }

  /** Generated cases of one committee, each answered by one unit. */
  private void times(int count) {
    database.clear();
    JdbcTemplate jdbc = bean(JdbcTemplate.class);
    new GeneratedDatabase(jdbc, new GeneratedProposals(2)).fill(count);
    jdbc.update("update proposal set committee_code = ?", COMMITTEE);
    List<Unit> units = bean(AssignableUnits.class).of(COMMITTEE);
    new TransactionTemplate(bean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              for (int id = 1; id <= count; id++) {
                database.answer(
                    id, COMMITTEE, 2017 + id % 9, List.of(units.get(id % units.size()).getCode()));
              }
            });
    bean(IndexFeed.class).rebuild();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Random random = new Random(42);
    List<Double> times = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    for (int i = 0; i < QUERIES + WARM_UP; i++) {
      long id = 1 + random.nextInt(count);
      long start = System.nanoTime();
      long startOfWork = threads.getCurrentThreadCpuTime();
      as(COMMITTEE, () -> bean(UnitSuggestions.class).of(id));
      if (i >= WARM_UP) {
        times.add((System.nanoTime() - start) / 1e6);
        work.add((threads.getCurrentThreadCpuTime() - startOfWork) / 1e6);
      }
    }
    say(
        "a suggestion with %d past cases: p50 %.1f ms, p95 %.1f ms; processor time p50 %.1f ms, p95"
            + " %.1f ms; %d processors, load of the machine %.1f",
        count,
        quantile(times, 50),
        quantile(times, 95),
        quantile(work, 50),
        quantile(work, 95),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static double quantile(List<Double> values, int percent) {
    Collections.sort(values);
    return values.get(values.size() * percent / 100);
  }

  private static <T> T as(String committee, Supplier<T> work) {
    return CurrentActor.as(new Actor(OFFICE.get(committee), "API", null), work);
  }

  private <T> T bean(Class<T> type) {
    return program.getBean(type);
  }

  private static void say(String text, Object... values) {
    System.out.printf(text + "%n", values);
  }
}
