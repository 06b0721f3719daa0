package org.tian.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.engine.WorkFilter;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;

/**
 * The inbox of a person in 20 of 200 groups at 10,000, 100,000 and more open items on MySQL, beside
 * the engine's own authorised task query over as many tasks on the same server in the same run.
 *
 * <p>Arguments: most open items (1000000), folder for its data. {@code TIAN_TEST_MYSQL_URL} names
 * the server. Prints milliseconds, rows read per call, and the plan of a page.
 */
public final class InboxBenchmark {

  private static final int SIZE = 50;
  private static final int CALLS = 100;
  private static final int WARM_UP = 100;
  private static final int STOCK_CALLS = 5;

  /** Above that a call of the engine's takes minutes. */
  private static final int FEW_FOR_STOCK = 10_000;

  private static final int MOST_FOR_STOCK = Integer.getInteger("tian.benchmark.stock", 100_000);
  private static final List<String> WORDS =
      List.of("内涝", "社区食堂", "古井", "充电", "提案", "0000123", "第七大道", "绿地");

  private final WorkItems items;
  private final JdbcTemplate jdbc;
  private final String schema;

  private InboxBenchmark(ConfigurableApplicationContext program, String schema) {
    items = program.getBean(WorkItems.class);
    jdbc = program.getBean(JdbcTemplate.class);
    this.schema = schema;
  }

  public static void main(String[] args) throws Exception {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    String folder = args.length > 1 ? args[1] : "target/benchmark-data";
    try (BenchmarkServer server = BenchmarkServer.open()) {
      measure(server, folder, most);
    }
    System.exit(0);
  }

  private static void measure(BenchmarkServer server, String folder, int most) {
    say(BenchmarkProgram.machine());
    try (ConfigurableApplicationContext program =
            BenchmarkProgram.on(server, folder, "--tian.bulk.background=false");
        StockInbox stock = new StockInbox(server.besideUrl())) {
      InboxBenchmark ours = new InboxBenchmark(program, server.name());
      OpenItems open = new OpenItems(ours.jdbc);
      open.registerPerson();
      Map<Integer, Map<String, double[]>> all = new LinkedHashMap<>();
      for (int size : List.of(10_000, 100_000, most)) {
        if (size > most || all.containsKey(size)) {
          continue;
        }
        Instant begun = Instant.now();
        open.fill(size);
        say(
            "%n%,d open items, filled in %d s",
            size, Duration.between(begun, Instant.now()).toSeconds());
        Map<String, double[]> figures = ours.figures();
        all.put(size, figures);
        if (size <= MOST_FOR_STOCK) {
          stock.fill(size);
          int calls = size > FEW_FOR_STOCK ? 1 : STOCK_CALLS;
          double[] page = times(calls, 1, stock::page);
          double[] count = times(calls, 1, stock::count);
          tell("stock: authorised page", page, 0);
          tell("stock: authorised count", count, 0);
          say(
              "  page %,.0f times, count %,.0f times faster than stock (medians)",
              page[0] / figures.get("first page")[0], count[0] / figures.get("count")[0]);
        }
        ours.explain();
      }
      flatness(all);
    }
  }

  private static void flatness(Map<Integer, Map<String, double[]>> all) {
    List<Integer> sizes = new ArrayList<>(all.keySet());
    Map<String, double[]> first = all.get(sizes.get(0));
    Map<String, double[]> last = all.get(sizes.get(sizes.size() - 1));
    say("%nmedian at %,d by median at %,d", sizes.get(sizes.size() - 1), sizes.get(0));
    first.forEach((name, figures) -> say("  %-28s %.2f", name, last.get(name)[0] / figures[0]));
  }

  private Map<String, double[]> figures() {
    Map<String, double[]> figures = new LinkedHashMap<>();
    measure(figures, "first page", () -> page(first(null, null)));
    String next = page(first(null, null)).next();
    measure(figures, "next page", () -> page(first(null, null).after(next)));
    for (WorkItemQuery.Sort sort : WorkItemQuery.Sort.values()) {
      if (sort != WorkItemQuery.Sort.CLOSED && sort != WorkItemQuery.Sort.DUE) {
        measure(figures, "first page by " + sort.code(), () -> page(first(null, sort)));
      }
    }
    measure(
        figures,
        "team, first page",
        () -> items.list(WorkList.TEAM, OpenItems.PERSON, first(null, null)));
    measure(
        figures, "count", () -> items.count(WorkList.TODO, OpenItems.PERSON, first(null, null)));
    for (String word : WORDS) {
      measure(figures, "search " + word, () -> page(first(word, null)));
    }
    measure(
        figures,
        "count of a search",
        () -> items.count(WorkList.TODO, OpenItems.PERSON, first("内涝", null)));
    return figures;
  }

  private WorkItemPage page(WorkItemQuery query) {
    return items.list(WorkList.TODO, OpenItems.PERSON, query);
  }

  private static WorkItemQuery first(String text, WorkItemQuery.Sort sort) {
    return new WorkItemQuery(text, sort, false, WorkFilter.NONE, SIZE, null);
  }

  private void measure(Map<String, double[]> figures, String name, Supplier<?> call) {
    double[] found = times(CALLS, WARM_UP, call);
    long before = rowsRead();
    call.get();
    tell(name, found, rowsRead() - before);
    figures.put(name, found);
  }

  private long rowsRead() {
    return jdbc.queryForObject(
        "select coalesce(sum(sum_rows_examined), 0) from"
            + " performance_schema.events_statements_summary_by_digest where schema_name = ?",
        Long.class,
        schema);
  }

  /** Median and 95th percentile in milliseconds. */
  static double[] times(int calls, int warmUp, Supplier<?> call) {
    for (int i = 0; i < warmUp; i++) {
      call.get();
    }
    double[] times = new double[calls];
    for (int i = 0; i < calls; i++) {
      long begun = System.nanoTime();
      call.get();
      times[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    return new double[] {times[calls / 2], times[Math.min(calls - 1, calls * 95 / 100)]};
  }

  static void tell(String name, double[] figures, long rows) {
    say(
        "  %-28s median %8.1f ms   p95 %8.1f ms   rows read %,d",
        name, figures[0], figures[1], rows);
  }

  static void say(String words, Object... values) {
    System.out.printf(words + "%n", values);
  }

  private void explain() {
    jdbc.queryForList(
            "explain format = traditional select i.task_id, i.due_order from work_item_group i where i.group_id = ? and"
                + " i.unclaimed = true and 1 = 1 and (i.due_order > ? or i.due_order = ? and"
                + " i.task_id > ?) order by i.due_order asc, i.task_id asc limit 9",
            OpenItems.group(3),
            "2026-06-01 00:00:00",
            "2026-06-01 00:00:00",
            "t")
        .forEach(
            row ->
                say(
                    "  plan of a source: key %s, type %s, %s",
                    row.get("key"), row.get("type"), row.get("Extra")));
  }
}
