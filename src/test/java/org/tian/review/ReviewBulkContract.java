package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.Refusals;
import org.tian.audit.AuditEntry;
import org.tian.audit.AuditTrail;
import org.tian.bulk.BulkExecutor;
import org.tian.bulk.BulkItem;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkRun;
import org.tian.bulk.BulkRuns;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;
import org.tian.proposal.Proposals;

/** Many cases are reviewed at once, through the real processes. */
abstract class ReviewBulkContract {

  @Autowired CaseFixture fixture;
  @Autowired BulkRuns runs;
  @Autowired BulkExecutor executor;
  @Autowired TaskOperations tasks;
  @Autowired WorkItems inbox;
  @Autowired Proposals proposals;
  @Autowired AuditTrail trail;

  @BeforeEach
  void prepare() {
    fixture.prepare();
  }

  @Test
  void numbersFiftyFilingsWithoutGap_inTheOrderOfTheSelection() throws Exception {
    List<Long> cases = submitted(50);
    run("chenmin", "review.acceptance", cases, Map.of("outcome", "ACCEPT"));
    Map<String, String> opinion = new HashMap<>(Map.of("outcome", "FILE", "comment", "建议立案"));
    opinion.put("category", "SOCIETY.EDUCATION");
    run("zhaoqiang", "review.opinion", cases, opinion);
    BulkRun filing = begin("sunli", "review.decision", cases, Map.of("outcome", "FILE"));

    atOnce(executor::workAll, executor::workAll);
    executor.workAll();

    List<Long> numbers =
        cases.stream().map(id -> Long.valueOf(proposals.get(id).getCaseNo())).toList();
    long first = numbers.get(0);
    assertThat(numbers)
        .containsExactlyElementsOf(LongStream.range(first, first + 50).boxed().toList());
    assertThat(results("sunli", filing)).containsExactlyElementsOf(texts(numbers));
    assertThat(proposals.get(cases.get(7)).getCategoryName()).isEqualTo("教育");
    assertThat(trail.ofCase(proposals.get(cases.get(0)).getFlowNo()))
        .extracting(AuditEntry::action, AuditEntry::actorId)
        .contains(tuple("review.decided", "sunli"), tuple("bulk.case-done", "sunli"));
  }

  @Test
  void refusesWhatSomebodyElseHasDecidedMeanwhile_andDoesTheOthers() {
    List<Long> cases = submitted(3);
    BulkRun run = begin("chenmin", "review.acceptance", cases, Map.of("outcome", "ACCEPT"));
    String taken = task(cases.get(1));
    fixture.as(
        "chenmin",
        () -> tasks.complete(taken, Map.of("acceptanceOutcome", "RETURN", "comment", "请补数据来源")));

    executor.workAll();

    List<BulkItem> items = items("chenmin", run);
    assertThat(items)
        .extracting(BulkItem::state)
        .containsExactly(BulkItem.State.DONE, BulkItem.State.REFUSED, BulkItem.State.DONE);
    assertThat(items.get(1).reasonZh()).isNotBlank();
    assertThat(proposals.get(cases.get(1)).getStatus()).isEqualTo(ProposalStatus.RETURNED);
    assertThat(only(cases.get(2)).taskKey()).isEqualTo("Task_ReviewProposal");
  }

  @Test
  void returnsOrRefusesFiling_withOneReasonForAll() {
    List<Long> returned = submitted(2);
    run("chenmin", "review.acceptance", returned, Map.of("outcome", "RETURN", "comment", "一案两事"));
    assertThat(returned)
        .allSatisfy(id -> assertThat(proposals.get(id).getOutcomeReason()).isEqualTo("一案两事"));

    List<Long> refused = accepted(2);
    Map<String, String> notFile =
        Map.of("outcome", "NOT_FILE", "reasonCode", "ACADEMIC", "comment", "属学术研讨");
    run("zhaoqiang", "review.opinion", refused, notFile);
    run("sunli", "review.decision", refused, notFile);
    assertThat(refused)
        .allSatisfy(
            id -> {
              assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.NOT_FILED);
              assertThat(proposals.get(id).getOutcomeCode()).isEqualTo("ACADEMIC");
            });
  }

  @Test
  void claimsForWhoAsked_andSaysBeforehandWhoHasOthers() {
    List<Long> cases = submitted(2);
    String first = task(cases.get(0));
    run("chenmin", "review.claim", cases, Map.of());

    assertThat(inbox.find(first).orElseThrow().assignee()).isEqualTo("chenmin");
    assertThat(inbox.find(first).orElseThrow().claimedAt()).isNotNull();
    BulkPreview preview =
        fixture.as(
            "sunli",
            () ->
                runs.preview(
                    new BulkOrder(
                        "review.acceptance", "ncal", List.of(first), Map.of("outcome", "ACCEPT"))));
    assertThat(Refusals.codes(preview.blocked().get(0).reasons()))
        .containsExactly("task.not-yours");
  }

  @Test
  void saysBeforehand_whichCasesWaitAtAnotherStage() {
    List<Long> cases = submitted(1);

    BulkPreview preview =
        fixture.as(
            "chenmin",
            () ->
                runs.preview(
                    new BulkOrder(
                        "review.decision", "ncal", List.of(task(cases.get(0))), Map.of())));

    assertThat(Refusals.codes(preview.blocked().get(0).reasons()))
        .containsExactly("review.bulk.other-stage.filingDecision");
  }

  @Test
  void putsCategories_whichFilingThenTakes() {
    List<Long> cases = submitted(2);
    run("chenmin", "review.category", cases, Map.of("category", "ECONOMY.DIGITAL"));
    assertThat(proposals.get(cases.get(0)).getCategoryCode()).isEqualTo("ECONOMY.DIGITAL");
    run("chenmin", "review.acceptance", cases, Map.of("outcome", "ACCEPT"));
    run("zhaoqiang", "review.opinion", cases, Map.of("outcome", "FILE", "comment", "同意"));

    run("sunli", "review.decision", cases, Map.of("outcome", "FILE"));

    assertThat(cases)
        .allSatisfy(
            id -> {
              assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.FILED);
              assertThat(proposals.get(id).getCategoryName()).isEqualTo("数字经济");
            });
  }

  @Test
  void refusesEach_whereNoCategoryIsKnown() {
    List<Long> cases = accepted(1);

    BulkRun run =
        run("zhaoqiang", "review.opinion", cases, Map.of("outcome", "FILE", "comment", "同意"));

    assertThat(items("zhaoqiang", run).get(0).state()).isEqualTo(BulkItem.State.REFUSED);
    assertThat(items("zhaoqiang", run).get(0).reasonZh()).contains("类别");
  }

  @Test
  void wantsWordsAndReason_whereTheOutcomeNeedsThem() {
    List<Long> cases = submitted(1);

    flaws("review.acceptance", cases, Map.of(), "review.bulk.outcome-missing");
    flaws("review.acceptance", cases, Map.of("outcome", "MERGE"), "review.bulk.outcome-missing");
    flaws("review.acceptance", cases, Map.of("outcome", "RETURN"), "review.comment-missing");
    flaws(
        "review.decision",
        cases,
        Map.of("outcome", "NOT_FILE", "comment", "理由"),
        "review.reasonCode-missing");
    flaws("review.category", cases, Map.of(), "review.category-missing");
  }

  @Test
  void isNotThereForThoseWithoutAPartInTheReview() {
    List<Long> cases = submitted(1);
    List<String> selection = List.of(task(cases.get(0)));

    assertThat(
            Refusals.codesOf(
                () ->
                    fixture.as(
                        "linyue",
                        () ->
                            runs.start(
                                new BulkOrder("review.claim", "ncal", selection, Map.of()),
                                UUID.randomUUID().toString()))))
        .containsExactly("bulk.empty");
  }

  private void flaws(String action, List<Long> cases, Map<String, String> with, String code) {
    assertThat(Refusals.codesOf(() -> begin("chenmin", action, cases, with))).containsExactly(code);
  }

  private List<Long> submitted(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> fixture.submitted(i % 2 == 0 ? "linyue" : "guohao"))
        .map(Proposal::getId)
        .toList();
  }

  private List<Long> accepted(int number) {
    List<Long> cases = submitted(number);
    run("chenmin", "review.acceptance", cases, Map.of("outcome", "ACCEPT"));
    return cases;
  }

  private BulkRun run(String person, String action, List<Long> cases, Map<String, String> with) {
    BulkRun run = begin(person, action, cases, with);
    executor.workAll();
    return run;
  }

  private BulkRun begin(String person, String action, List<Long> cases, Map<String, String> with) {
    List<String> selection = cases.stream().map(this::task).toList();
    return fixture.as(
        person,
        () ->
            runs.start(
                new BulkOrder(action, "ncal", selection, with), UUID.randomUUID().toString()));
  }

  private List<BulkItem> items(String person, BulkRun run) {
    return fixture.as(person, () -> runs.itemsOf(run.id(), Optional.empty(), 0, 500));
  }

  private List<String> results(String person, BulkRun run) {
    return items(person, run).stream().map(BulkItem::result).toList();
  }

  private static List<String> texts(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).toList();
  }

  private String task(long id) {
    return only(id).taskId();
  }

  private WorkItem only(long id) {
    List<WorkItem> open = inbox.openOf(id);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private static void atOnce(Runnable... work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(work.length);
    List<Callable<Object>> calls = new ArrayList<>();
    for (Runnable each : work) {
      calls.add(Executors.callable(each));
    }
    for (Future<Object> each : pool.invokeAll(calls)) {
      each.get();
    }
    pool.shutdown();
  }
}
