package org.tian.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitReturns;
import org.tian.assignment.UnitTask;
import org.tian.proposal.similar.SimilarFixture;

/** What was suggested is kept, and judged by what was finally handed over. */
abstract class SuggestionAccuracyContract {

  private static final String TITLE = "关于办好学前教育的提案";
  private static final String ITEM = "完善学前教育、义务教育布局和学位供给。";

  @Autowired SuggestionRecords records;
  @Autowired SuggestionAccuracy accuracy;
  @Autowired SuggestionFixture fixture;
  @Autowired SimilarFixture similar;
  @Autowired Handovers handovers;
  @Autowired TestCases cases;
  @Autowired UnitReturns returns;
  @Autowired JdbcClient jdbc;

  private long id;

  @BeforeEach
  void noneBefore() {
    jdbc.sql("delete from unit_suggestion_unit").update();
    jdbc.sql("delete from unit_suggestion").update();
    id = fixture.waiting(TITLE, ITEM);
  }

  @AfterEach
  void takeItAway() {
    similar.hide(id);
  }

  @Test
  void whatIsShownIsKeptOnce_untilTheHandOver() {
    show();
    show();
    assertThat(kept()).isEqualTo(1);

    fixture.propose(id, "ncal.jyj");
    fixture.handOver(id);
    show();

    assertThat(kept()).isEqualTo(1);
    assertThat(all("chenmin")).isEqualTo(new Accuracy.Line("", 1, 1, 1, 1));
  }

  @Test
  void whatCouldHaveBeenSuggestedIsKept_whenNobodyLooked() {
    fixture.propose(id, "ncal.jyj");
    fixture.handOver(id);

    assertThat(all("chenmin")).isEqualTo(new Accuracy.Line("", 1, 0, 1, 1));
  }

  @Test
  void wrongWhenAnotherUnitAnswers_alsoAfterAReturn() {
    show();
    fixture.propose(id, "ncal.jyj");
    UnitTask task = fixture.handOver(id);
    cases.askedToReturn(task, "这件提案不属于本单位的职责范围。", "ncal.qxj");
    returns.grant(task.getId(), "ncal.qxj", "同意");
    handovers.reassign(task.getId());

    assertThat(all("chenmin")).isEqualTo(new Accuracy.Line("", 1, 1, 0, 0));
  }

  @Test
  void linesAreByCategoryAndMonth() {
    jdbc.sql("update proposal set category_code = 'SOCIETY.EDUCATION' where id = ?")
        .param(id)
        .update();
    show();
    fixture.propose(id, "ncal.jyj");
    fixture.handOver(id);

    Accuracy found = of("chenmin");

    assertThat(found.categories())
        .containsExactly(new Accuracy.Line("SOCIETY.EDUCATION", 1, 1, 1, 1));
    assertThat(found.months()).hasSize(1);
    assertThat(found.months().get(0).key()).matches("20\\d\\d-\\d\\d");
  }

  @Test
  void officeDirectorAndHandingOfficeSeeIt_eachOverTheCasesTheyMayOpen() {
    show();
    fixture.propose(id, "ncal.jyj");
    fixture.handOver(id);

    assertThat(all("chenmin").cases()).isEqualTo(1);
    assertThat(all("sunli").cases()).isEqualTo(1);
    assertThat(all("huangjie").cases()).isZero();
    for (String stranger : List.of("linyue", "zhaoqiang", "xuyan", "xuesiqi", "jiangxiaolan")) {
      assertThat(Refusals.codesOf(() -> of(stranger)))
          .containsExactly("suggestion.accuracy-not-yours");
    }
  }

  private void show() {
    TestCases.as("chenmin", () -> records.show(id));
  }

  private Accuracy of(String person) {
    return TestCases.as(person, () -> accuracy.of("ncal"));
  }

  private Accuracy.Line all(String person) {
    return of(person).all();
  }

  private int kept() {
    return jdbc.sql("select count(*) from unit_suggestion where proposal_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }
}
