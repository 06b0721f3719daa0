package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers have no gaps and no twins, whoever asks at the same moment and whatever fails. */
abstract class NumberSeriesContract extends CaseContract {

  private static final int THREADS = 50;

  @Autowired NumberSeries numbers;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void numbersWithoutGap_whenFiftyAskAtOnceAndSomeFail() throws Exception {
    numbers.prepare(SeriesKind.REPLY, "ncal.jyj", "2026");

    List<Long> given =
        inParallel(
            IntStream.range(0, THREADS)
                .mapToObj(i -> (Callable<Long>) () -> ask(i % 5 == 0))
                .toList());

    assertThat(given.stream().filter(number -> number > 0).sorted())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
  }

  @Test
  void numbersCasesWithoutGap_whenFiftySubmitAtOnce() throws Exception {
    long first = serial(fixture.submitted("linyue").getFlowNo());
    List<Long> drafts =
        IntStream.range(0, THREADS).mapToObj(i -> fixture.draft("guohao").getId()).toList();

    List<Long> given =
        inParallel(
            drafts.stream()
                .map(id -> (Callable<Long>) () -> serial(fixture.submit("guohao", id).getFlowNo()))
                .toList());

    assertThat(given.stream().sorted())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(first + 1, first + THREADS).boxed().toList());
  }

  @Test
  void beginsAtOne_whenSeriesIsNew() {
    long number =
        new TransactionTemplate(transactions)
            .execute(tx -> numbers.next(SeriesKind.LETTER, "ncal", "new"));

    assertThat(number).isEqualTo(1);
  }

  @Test
  void givesNoNumber_outsideATransaction() {
    assertThatThrownBy(() -> numbers.next(SeriesKind.CASE, "ncal", "12-5"))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private long ask(boolean fail) {
    return new TransactionTemplate(transactions)
        .execute(
            tx -> {
              long number = numbers.next(SeriesKind.REPLY, "ncal.jyj", "2026");
              if (fail) {
                tx.setRollbackOnly();
              }
              return fail ? 0 : number;
            });
  }

  private static long serial(String flowNo) {
    return Long.parseLong(flowNo.substring(flowNo.lastIndexOf('-') + 1));
  }

  private static List<Long> inParallel(List<Callable<Long>> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Long> results = new ArrayList<>();
      for (Future<Long> done : pool.invokeAll(work)) {
        results.add(done.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
