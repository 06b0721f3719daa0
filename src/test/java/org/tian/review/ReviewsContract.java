package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.proposal.CaseContract;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalStatus;

/** What review says and brings about, the same on every database. */
abstract class ReviewsContract extends CaseContract {

  @Autowired Reviews reviews;
  @Autowired FilingOutcomes outcomes;
  @Autowired ReviewOptions options;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void numbersFiledCasesInOrder_withTheDecidedCategory() {
    String first = file(fixture.submitted("linyue"));
    Proposal second = fixture.submitted("guohao");

    String next = file(second);

    assertThat(Long.parseLong(next)).isEqualTo(Long.parseLong(first) + 1);
    assertThat(proposals.get(second.getId()).getCategoryCode()).isEqualTo("SOCIETY.EDUCATION");
    assertThat(proposals.get(second.getId()).getDisplayNumber()).isEqualTo(next);
    assertThat(steps.actionsOf(second.getFlowNo()))
        .containsExactly("proposal.submitted", "review.decided", "proposal.filed", "review.told");
  }

  @Test
  void numbersWithoutGapOrTwin_whenFiftyAreFiledAtOnceAndSomeFail() throws Exception {
    long before = Long.parseLong(file(fixture.submitted("linyue")));
    List<Long> decided =
        IntStream.range(0, 50).mapToObj(i -> toBeFiled(fixture.submitted("guohao"))).toList();
    ExecutorService pool = Executors.newFixedThreadPool(50);
    List<Callable<String>> work =
        IntStream.range(0, 50)
            .mapToObj(i -> (Callable<String>) () -> fileOrFail(decided.get(i), i % 10 == 3))
            .toList();

    List<Long> given = new ArrayList<>();
    for (Future<String> filed : pool.invokeAll(work)) {
      if (filed.get() != null) {
        given.add(Long.parseLong(filed.get()));
      }
    }
    pool.shutdown();

    assertThat(given.stream().sorted())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(before + 1, before + 45).boxed().toList());
    assertThat(decided)
        .filteredOn(id -> proposals.get(id).getStatus() == ProposalStatus.SUBMITTED)
        .hasSize(5);
  }

  private long toBeFiled(Proposal proposal) {
    decide(proposal.getId(), Opinion.file("SOCIETY.EDUCATION", ""));
    return proposal.getId();
  }

  /** Files in a transaction that breaks afterwards, where it shall fail. */
  private String fileOrFail(long id, boolean fail) {
    return new TransactionTemplate(transactions)
        .execute(
            tx -> {
              String number = outcomes.file(id);
              if (fail) {
                tx.setRollbackOnly();
              }
              return fail ? null : number;
            });
  }

  @Test
  void tellsTheProposerWhy_whenNotFiled() {
    long id = fixture.submitted("linyue").getId();
    decide(id, Opinion.notFile(List.of("ACADEMIC"), "属学术研讨，建议投稿"));

    outcomes.refuseFiling(id);

    Proposal refused = fixture.as("linyue", () -> proposals.read(id));
    assertThat(refused.getStatus()).isEqualTo(ProposalStatus.NOT_FILED);
    assertThat(refused.getOutcomeCode()).isEqualTo("ACADEMIC");
    assertThat(refused.getOutcomeReason()).isEqualTo("属学术研讨，建议投稿");
    assertThat(reviews.lastDecision(id).getCategoryCode()).isNull();
  }

  @Test
  void tellsWhereTheTextWent_whenConverted() {
    long id = fixture.submitted("linyue").getId();
    decide(id, Opinion.convert(ConversionTarget.SOCIAL_OPINION, "省政协办公厅", "转社情民意"));

    outcomes.convert(id);

    assertThat(proposals.get(id).getConvertedNo()).matches("S\\d{8}");
    assertThat(proposals.get(id).getStatus()).isEqualTo(ProposalStatus.CONVERTED);
  }

  @Test
  void returnsWithTheOfficesWords_whenNotAccepted() {
    long id = fixture.submitted("linyue").getId();
    fixture.as(
        "chenmin", () -> reviews.checkAcceptance(id, Opinion.of(ReviewOutcome.RETURN, "一案两事，请分开")));

    outcomes.returnForCorrection(id);

    assertThat(proposals.get(id).getOutcomeReason()).isEqualTo("一案两事，请分开");
    assertThat(steps.last("proposal.returned").reason()).isEqualTo("一案两事，请分开");
  }

  @Test
  void mergesIntoTheChosenCase() {
    Proposal main = fixture.submitted("linyue");
    Proposal sub = fixture.submitted("guohao");
    assertThat(options.mergeTargets(sub.getId()))
        .contains(
            Map.of(
                "label",
                main.getFlowNo() + " " + main.getTitle(),
                "value",
                main.getId().toString()))
        .noneMatch(option -> option.get("value").equals(sub.getId().toString()));
    decide(sub.getId(), Opinion.merge("SOCIETY", main.getId(), "同一件事"));

    outcomes.merge(sub.getId());

    assertThat(proposals.get(sub.getId()).getMergedIntoId()).isEqualTo(main.getId());
    assertThat(options.mergeTargets(main.getId()))
        .noneMatch(option -> option.get("value").equals(sub.getId().toString()));
  }

  @Test
  void refusesOpinion_thatLacksWhatItsOutcomeNeeds() {
    long id = fixture.submitted("linyue").getId();

    refusalsOf(() -> recommend(id, Opinion.of(ReviewOutcome.FILE, "")))
        .containsExactly("review.category-missing", "review.comment-missing");
    refusalsOf(() -> recommend(id, Opinion.of(ReviewOutcome.NOT_FILE, "理由")))
        .containsExactly("review.reasonCode-missing");
    refusalsOf(() -> recommend(id, Opinion.of(ReviewOutcome.CONVERT, "理由")))
        .containsExactly("review.convertTo-missing");
    refusalsOf(() -> recommend(id, Opinion.convert(ConversionTarget.LETTER, " ", "理由")))
        .containsExactly("review.passedTo-missing");
    refusalsOf(
            () -> recommend(id, Opinion.notFile(List.of("ACADEMIC", "A", "B", "PROMOTION"), "理由")))
        .containsExactly(
            "review.reasons-too-many", "review.reason-unknown", "review.reason-unknown");
    refusalsOf(() -> recommend(id, Opinion.merge("SOCIETY", id, "理由")))
        .containsExactly("proposal.merge-into-itself");
    refusalsOf(() -> recommend(id, Opinion.file("MEIYOU", "理由")))
        .containsExactly("review.category-unknown");
    assertThat(reviews.of(id)).isEmpty();
  }

  @Test
  void showsTheDirector_whatWasSaid() {
    long id = fixture.submitted("linyue").getId();
    recommend(id, Opinion.file("SOCIETY.EDUCATION", "数据翔实，建议立案"));

    assertThat(options.summary(id)).contains("赵强").contains("教育").contains("数据翔实，建议立案");
    assertThat(options.categories(id))
        .contains(Map.of("label", "社会建设 / 教育", "value", "SOCIETY.EDUCATION"));
    assertThat(options.reasons(id)).hasSizeGreaterThanOrEqualTo(10);
  }

  private String file(Proposal proposal) {
    decide(proposal.getId(), Opinion.file("SOCIETY.EDUCATION", ""));
    return outcomes.file(proposal.getId());
  }

  private void decide(long id, Opinion opinion) {
    fixture.as("sunli", () -> reviews.decide(id, opinion));
  }

  private void recommend(long id, Opinion opinion) {
    fixture.as("zhaoqiang", () -> reviews.recommend(id, opinion));
  }
}
