package org.tian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tian.bench.GeneratedProposals.Generated;
import org.tian.bulk.BulkExecutor;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.document.DocumentFormat;
import org.tian.exchange.print.PrintBatches;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.CaseSelection;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/**
 * Reply letters in the running program on H2: one at a time as somebody who opens the case gets
 * them, then all of them as one batch with its progress, the merged file and the ZIP.
 *
 * <p>Arguments: number of letters (500), folder for its data. Prints figures; ends with a fault
 * when a letter of the batch is missing.
 */
public final class LettersBenchmark {

  private static final int WARM_UP = 10;
  private static final int MOST_ONE_BY_ONE = 100;
  private static final int REPORTS = 5;
  private static final String UNIT = "ncal.jyj";

  private final ConfigurableApplicationContext program;

  private LettersBenchmark(ConfigurableApplicationContext program) {
    this.program = program;
  }

  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    String folder = args.length > 1 ? args[1] : "target/benchmark-data";
    try (ConfigurableApplicationContext program =
        BenchmarkProgram.onH2(folder, "--tian.bulk.background=false")) {
      new LettersBenchmark(program).run(Math.min(count, PrintBatches.MOST));
    }
    System.exit(0);
  }

  private void run(int count) throws IOException {
    BenchmarkProgram.registerOrganisation(program);
    fill(count);
    asOffice(() -> oneByOne(count));
    asOffice(() -> batch(count));
  }

  private void oneByOne(int count) {
    for (DocumentFormat format : DocumentFormat.values()) {
      for (int i = 0; i < WARM_UP; i++) {
        letter(1 + i % count, format);
      }
      List<Long> micros = new ArrayList<>();
      long bytes = 0;
      for (int i = 0; i < Math.min(count, MOST_ONE_BY_ONE); i++) {
        long start = System.nanoTime();
        bytes += letter(1 + i, format);
        micros.add((System.nanoTime() - start) / 1000);
      }
      micros.sort(null);
      System.out.printf(
          "one letter as %s, %d times: median %d ms, p95 %d ms, longest %d ms, %d KB each%n",
          format,
          micros.size(),
          micros.get(micros.size() / 2) / 1000,
          micros.get(Math.min(micros.size() - 1, micros.size() * 95 / 100)) / 1000,
          micros.get(micros.size() - 1) / 1000,
          bytes / micros.size() / 1024);
    }
  }

  private int letter(long id, DocumentFormat format) {
    return bean(CaseDocuments.class).write(id, "reply", null, format).content().length;
  }

  private void batch(int count) {
    PrintBatches batches = bean(PrintBatches.class);
    PrintBatches.Order order =
        new PrintBatches.Order(
            "reply",
            "pdf",
            LongStream.rangeClosed(1, count).boxed().toList(),
            new CaseSelection("ncal", null, "", null));
    Instant start = Instant.now();
    int possible = batches.preview(order).possible().size();
    System.out.printf("preview of %d: %d ms%n", possible, since(start));
    start = Instant.now();
    BulkRun run = batches.start(order, UUID.randomUUID().toString());
    work(run, count, start);
    int done = bean(BulkRuns.class).countsOf(run.id()).of(BulkItem.State.DONE);
    if (done != count) {
      throw new IllegalStateException(done + " of " + count + " letters were printed");
    }
    Instant printed = Instant.now();
    System.out.printf(
        "batch of %d letters: %d ms, %.1f a second%n",
        count,
        Duration.between(start, printed).toMillis(),
        count * 1000.0 / Math.max(1, Duration.between(start, printed).toMillis()));
    try {
      batches.writeMerged(run.id(), name -> OutputStream.nullOutputStream());
      System.out.printf("merged PDF: %d ms%n", since(printed));
      Instant merged = Instant.now();
      batches.writeZip(run.id(), name -> OutputStream.nullOutputStream());
      System.out.printf("ZIP: %d ms%n", since(merged));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Works as a node does and tells how far it is. */
  private void work(BulkRun run, int count, Instant start) {
    Thread node = new Thread(() -> bean(BulkExecutor.class).workAll());
    node.start();
    int told = 0;
    while (node.isAlive()) {
      try {
        node.join(500);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
      int settled = bean(BulkRuns.class).countsOf(run.id()).settled();
      if (settled * REPORTS / count > told) {
        told = settled * REPORTS / count;
        System.out.printf("  %d of %d after %d ms%n", settled, count, since(start));
      }
    }
  }

  private static long since(Instant start) {
    return Duration.between(start, Instant.now()).toMillis();
  }

  private void fill(int count) {
    JdbcTemplate jdbc = bean(JdbcTemplate.class);
    GeneratedProposals texts = new GeneratedProposals(7);
    Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    for (int id = 1; id <= count; id++) {
      Generated one = texts.of(id);
      String key = "letter-" + id;
      jdbc.update(
          "insert into proposal (id, flow_no, case_no, committee_code, title, situation, analysis,"
              + " status, kind, proposer_id, category_code, suggested_units, wish_open, wish_meet,"
              + " created_at, changed_at, submitted_at, filed_at, edits, version) values (?, ?, ?,"
              + " 'ncal', ?, ?, ?, 'ANSWERED', 'INDIVIDUAL', 'linyue', 'SOCIETY.EDUCATION', '',"
              + " true, true, ?, ?, ?, ?, 1, 0)",
          id,
          key,
          "B%06d".formatted(id),
          one.title(),
          one.situation(),
          one.analysis(),
          now,
          now,
          now,
          now);
      jdbc.update(
          "insert into unit_task (id, proposal_id, case_key, committee_code, round_no, unit_code,"
              + " unit_role, status, items, offered_at, signed_at, answered_at, return_refused,"
              + " version) values (?, ?, ?, 'ncal', 1, ?, 'SOLE', 'ANSWERED', '', ?, ?, ?, false, 0)",
          id,
          id,
          key,
          UNIT,
          now,
          now,
          now);
      jdbc.update(
          "insert into reply (id, unit_task_id, proposal_id, case_key, committee_code, unit_code,"
              + " round_no, letter_number, status, result_code, canonical_class, body, openness,"
              + " contact_name, contact_phone, drafted_by, drafted_at, signed_by, signed_at,"
              + " sent_at, version) values (?, ?, ?, ?, 'ncal', ?, 1, ?, 'SENT', 'B', 'PLANNED', ?,"
              + " 'OPEN', '徐岩', '0571-8000001', 'xuyan', ?, 'heping', ?, ?, 0)",
          id,
          id,
          id,
          key,
          UNIT,
          "市教育局提复〔2026〕" + id + "号",
          one.situation() + "\n" + one.analysis() + "\n感谢您对我们工作的关心和支持。",
          now,
          now,
          now);
      for (int i = 0; i < one.advice().size(); i++) {
        jdbc.update(
            "insert into suggestion_item (proposal_id, position, text) values (?, ?, ?)",
            id,
            i + 1,
            one.advice().get(i));
        jdbc.update(
            "insert into item_answer (reply_id, position, answer, item_code, canonical_class,"
                + " done_by) values (?, ?, ?, 'B', 'PLANNED', ?)",
            id,
            i,
            "经研究，" + one.advice().get(i) + "已列入年度工作计划，由有关处室按月推进。",
            LocalDate.now().plusMonths(6));
      }
    }
  }

  private void asOffice(Runnable work) {
    CurrentActor.as(
        new Actor("chenmin", "DESK", null),
        () -> {
          work.run();
          return null;
        });
  }

  private <T> T bean(Class<T> type) {
    return program.getBean(type);
  }
}
