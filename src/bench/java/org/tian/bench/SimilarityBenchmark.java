package org.tian.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.bench.GeneratedDatabase.Merged;
import org.tian.bench.GeneratedProposals.Generated;
import org.tian.proposal.similar.SimilarProposal;
import org.tian.proposal.similar.SimilarProposals;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;
import org.tian.similarity.ComparableText;
import org.tian.similarity.IndexFeed;
import org.tian.similarity.SimilarCases;

/**
 * Measures the index of similar proposals in the running program: how fast it is made anew from the
 * database, how long a query takes while indexing goes on, whether merged partners are found and
 * how many unrelated pairs would be warned.
 *
 * <p>Arguments: number of proposals (300000), folder for its data, seed of what is generated (2;
 * the comparison was tuned on 1). Prints figures, asserts nothing.
 */
public final class SimilarityBenchmark {

  private static final Map<String, String> REVIEWERS =
      Map.of(
          "nc", "xuesiqi",
          "ncal", "zhaoqiang",
          "ncyt", "shangguanmingzhu",
          "ncalqh", "jiangxiaolan",
          "ncytsq", "situshuren");
  private static final double WARNING = 0.5;
  private static final int QUERIES = 500;
  private static final int WARM_UP = 200;
  private static final int PAIRS = 30_000;
  private static final int RECALLED = 600;

  private final GeneratedProposals generated;
  private final Random random = new Random(42);
  private final ConfigurableApplicationContext program;
  private final int count;

  private SimilarityBenchmark(ConfigurableApplicationContext program, int count, long seed) {
    this.program = program;
    this.generated = new GeneratedProposals(seed);
    this.count = count;
  }

  /** Starts the program on a database of its own, measures and ends. */
  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 300_000;
    String folder = args.length > 1 ? args[1] : "target/benchmark-data";
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 2;
    try (ConfigurableApplicationContext program =
        BenchmarkProgram.onH2(folder, "--logging.level.org.tian.similarity=info")) {
      new SimilarityBenchmark(program, count, seed).run();
    }
    System.exit(0);
  }

  private void run() {
    say("%d proposals, %s", count, BenchmarkProgram.machine());
    List<Merged> merged = fill();
    rebuild();
    HintsBenchmark hints = new HintsBenchmark(program, generated, count, BenchmarkProgram.PASSWORD);
    queries("query, nothing else going on");
    hints(hints, "hints, nothing else going on");
    try (Indexing indexing = Indexing.started(program, count)) {
      queries("query while indexing goes on");
      hints(hints, "hints while indexing goes on");
      say("cases indexed meanwhile: %.0f a second", indexing.rate());
    }
    recall(merged);
    unrelated();
  }

  private List<Merged> fill() {
    BenchmarkProgram.registerOrganisation(program);
    long begin = System.nanoTime();
    List<Merged> merged = new GeneratedDatabase(bean(JdbcTemplate.class), generated).fill(count);
    double length =
        random
            .ints(1_000, 1, count)
            .mapToObj(generated::of)
            .mapToInt(Generated::length)
            .average()
            .orElse(0);
    say(
        "database filled in %.0f s; %.0f characters a proposal, %d merged pairs",
        seconds(begin), length, merged.size());
    return merged;
  }

  private void rebuild() {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long begin = System.nanoTime();
    long beginOfWork = machine.getProcessCpuTime();
    bean(IndexFeed.class).rebuild();
    double seconds = seconds(begin);
    double work = (machine.getProcessCpuTime() - beginOfWork) / 1e9;
    say(
        "index made anew from the database: %.0f s, %.0f a second; %.0f a second of one processor;"
            + " load of the machine %.1f",
        seconds, count / seconds, count / work, load());
  }

  /** Queries one after the other, each with the words of a case and by a reviewer. */
  private void queries(String name) {
    List<Double> times = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < QUERIES + WARM_UP; i++) {
      int number = 1 + random.nextInt(count);
      ComparableText text = text(generated.twinOf(number));
      String committee = GeneratedDatabase.COMMITTEES.get(number % 5);
      long start = System.nanoTime();
      long startOfWork = threads.getCurrentThreadCpuTime();
      as(committee, () -> bean(SimilarProposals.class).find(committee, text, 10));
      if (i >= WARM_UP) {
        times.add((System.nanoTime() - start) / 1e6);
        work.add((threads.getCurrentThreadCpuTime() - startOfWork) / 1e6);
      }
    }
    say(
        "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; processor time p50 %.1f ms, p95 %.1f ms;"
            + " load of the machine %.1f",
        name,
        quantile(times, 50),
        quantile(times, 95),
        quantile(times, 99),
        quantile(work, 50),
        quantile(work, 95),
        load());
  }

  private void hints(HintsBenchmark hints, String name) {
    List<Double> similar = hints.similar();
    List<Double> writing = hints.writing();
    say(
        "%s, whole calls: similar proposals p50 %.1f ms, p95 %.1f ms; what to look at again p50"
            + " %.1f ms, p95 %.1f ms; load of the machine %.1f",
        name,
        quantile(similar, 50),
        quantile(similar, 95),
        quantile(writing, 50),
        quantile(writing, 95),
        load());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double quantile(List<Double> values, int percent) {
    Collections.sort(values);
    return values.get(values.size() * percent / 100);
  }

  private void recall(List<Merged> merged) {
    List<Merged> sample = new ArrayList<>(merged);
    Collections.shuffle(sample, random);
    sample = sample.subList(0, Math.min(RECALLED, sample.size()));
    Map<Boolean, List<Merged>> byPlace =
        sample.stream()
            .collect(
                Collectors.partitioningBy(
                    pair -> !generated.of(pair.main()).matter().place().isEmpty()));
    recall("all merged pairs", sample);
    recall("merged pairs about a named place", byPlace.get(true));
    recall("merged pairs about the whole region", byPlace.get(false));
  }

  private void recall(String name, List<Merged> pairs) {
    int first = 0;
    int five = 0;
    int warned = 0;
    for (Merged pair : pairs) {
      List<SimilarProposal> found =
          as(pair.committee(), () -> bean(SimilarProposals.class).of(pair.sub(), 5));
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).id() == pair.main()) {
          five++;
          first += i == 0 ? 1 : 0;
          warned += found.get(i).score() >= WARNING ? 1 : 0;
        }
      }
    }
    say(
        "%s (%d): partner among the first 5: %.1f %%, first: %.1f %%, among the first 5 and above"
            + " the warning threshold: %.1f %%",
        name,
        pairs.size(),
        percent(five, pairs.size()),
        percent(first, pairs.size()),
        percent(warned, pairs.size()));
  }

  private void unrelated() {
    int apart = 0;
    int apartWarned = 0;
    int sameTopic = 0;
    int sameTopicWarned = 0;
    for (int i = 0; i < PAIRS; i++) {
      long left = 1 + random.nextInt(count);
      long right = 1 + random.nextInt(count);
      Generated one = generated.of(left);
      Generated other = generated.of(right);
      boolean topic = one.matter().topic() == other.matter().topic();
      if (left == right || topic && one.matter().object() == other.matter().object()) {
        continue;
      }
      SimilarCases cases = bean(SimilarCases.class);
      boolean warned =
          cases.compare(cases.analyse(text(one)), right, text(other)).score() >= WARNING;
      if (topic) {
        sameTopic++;
        sameTopicWarned += warned ? 1 : 0;
      } else {
        apart++;
        apartWarned += warned ? 1 : 0;
      }
    }
    say(
        "unrelated pairs above the warning threshold: %.3f %% of %d; same topic at another kind of"
            + " place: %.1f %% of %d",
        percent(apartWarned, apart), apart, percent(sameTopicWarned, sameTopic), sameTopic);
  }

  private static ComparableText text(Generated one) {
    return new ComparableText(one.title(), one.advice(), List.of(one.situation(), one.analysis()));
  }

  private static <T> T as(String committee, Supplier<T> work) {
    return CurrentActor.as(new Actor(REVIEWERS.get(committee), "API", null), work);
  }

  private <T> T bean(Class<T> type) {
    return program.getBean(type);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static void say(String text, Object... values) {
    System.out.printf(text + "%n", values);
  }
}
