package org.tian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.Handovers;
import org.tian.audit.AuditTrail;
import org.tian.shared.CommitteeSettings;

/** Rating, summing up and deciding on another round, the same on every database. */
abstract class EvaluationContract {

  private static final String LEAD = TestCases.PROPOSER + "-self";

  @Autowired TestCases cases;
  @Autowired TestReplies replies;
  @Autowired Handovers handovers;
  @Autowired RaterGroups raters;
  @Autowired Evaluations evaluations;
  @Autowired Rehandling rehandling;
  @Autowired Ratings ratings;
  @Autowired RatingAccess access;
  @Autowired CommitteeSettings settings;
  @Autowired AuditTrail trail;

  @BeforeEach
  void readChinese() {
    LocaleContextHolder.setLocale(Locale.CHINESE);
  }

  @AfterEach
  void forgetTheSetting() {
    settings.set(TestCases.COMMITTEE, "RATING_RULE", "WORST");
    settings.set(TestCases.COMMITTEE, "REHANDLING_CAP", "2");
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void asksTheProposerAndThoseMergedIn_eachOnce() {
    long main = cases.filed();
    cases.merge(cases.filedBy("xiejin", "ncal.minge"), main);
    cases.merge(cases.filed(), main);

    assertThat(raters.of(main)).containsExactly(LEAD, "ncal.minge-staff");
  }

  @Test
  void showsTheRepliesToTheRater() {
    long id = answered();

    assertThat(cases.form("Task_RateReply", id, Map.of("raterGroup", LEAD)))
        .extractingByKey("replySummary")
        .asString()
        .contains("提复〔", TestReplies.BODY, "错峰放学。");
  }

  @Test
  void keepsRating_outOfTheProcessVariables() {
    long id = answered();

    Map<String, Object> variables = rate(id, "BASICALLY", "");

    assertThat(variables).isEmpty();
    Rating rating = ratings.ofProposal(id, TestCases.PROPOSER).get(0).ratings().get(0);
    assertThat(rating.getSatisfaction()).isEqualTo(Satisfaction.BASICALLY);
    assertThat(rating.getPersonId()).isEqualTo(TestCases.PROPOSER);
  }

  @Test
  void refusesSecondRatingOfTheSameRound() {
    long id = answered();
    rate(id, "SATISFIED", "");

    assertThat(Refusals.codesOf(() -> rate(id, "DISSATISFIED", "又想了想")))
        .containsExactly("evaluation.rated-before");
  }

  @Test
  void refusesDissatisfaction_withoutWords() {
    long id = answered();

    assertThat(Refusals.codesOf(() -> rate(id, "DISSATISFIED", "")))
        .containsExactly("evaluation.dissatisfied-needs-remark");
    assertThat(ratings.ofProposal(id, TestCases.PROPOSER)).isEmpty();
  }

  @Test
  void sumsUpByTheCommitteesRule() {
    long main = cases.filed();
    cases.merge(cases.filedBy("xiejin", "ncal.minge"), main);
    replies.answer(cases.handedOver(main, "ncal.jyj").get(0));
    rate(main, "SATISFIED", "");
    complete(main, "xiejin", "ncal.minge-staff", "DISSATISFIED", "没有划车位");
    settings.set(TestCases.COMMITTEE, "RATING_RULE", "LEAD");

    boolean satisfied = evaluations.sumUp(evaluated(main));

    assertThat(satisfied).isTrue();
    RatingResult result = ratings.ofProposal(main, "sunli").get(0).result().orElseThrow();
    assertThat(result.getOverall()).contains(Satisfaction.SATISFIED);
    assertThat(result.getAsked()).isEqualTo(2);
    assertThat(result.getRated()).isEqualTo(2);
  }

  @Test
  void countsNobodysFeedbackNeitherWay() {
    long id = answered();

    boolean satisfied = evaluations.sumUp(evaluated(id));

    assertThat(satisfied).isTrue();
    RatingResult result = ratings.ofProposal(id, "sunli").get(0).result().orElseThrow();
    assertThat(result.getOverall()).isEmpty();
    assertThat(result.getRated()).isZero();
  }

  @Test
  void hidesRatingsFromTheUnit_untilTheyAreSummedUp() {
    long id = answered();
    rate(id, "DISSATISFIED", "没有划车位");

    List<RatedRound> before = ratings.ofProposal(id, "xuyan");
    boolean satisfied = evaluations.sumUp(evaluated(id));
    List<RatedRound> after = ratings.ofProposal(id, "xuyan");

    assertThat(before).isEmpty();
    assertThat(satisfied).isFalse();
    assertThat(after.get(0).ratings()).isEmpty();
    assertThat(after.get(0).result().orElseThrow().getOverall())
        .contains(Satisfaction.DISSATISFIED);
  }

  @Test
  void tellsWhoSeesWhat() {
    long id = answered();

    assertThat(access.of("sunli", id)).isEqualTo(RatingAccess.Sight.ALL);
    assertThat(access.of(TestCases.PROPOSER, id)).isEqualTo(RatingAccess.Sight.OWN);
    assertThat(access.of("xuyan", id)).isEqualTo(RatingAccess.Sight.RESULT);
    assertThat(access.of("yumeiling", id)).isEqualTo(RatingAccess.Sight.NONE);
    assertThat(ratings.ofProposal(id, "yumeiling")).isEmpty();
  }

  @Test
  void ordersAnotherRound_withReasonForEverybody() {
    long id = dissatisfied();

    Map<String, Object> form = cases.form("Task_DecideRehandling", id, Map.of());
    Map<String, Object> outcome = decide(id, "REHANDLE", "请教育局与城管局现场会商");

    assertThat(form.get("ratingSummary").toString()).contains("不满意", "没有划车位", "还可再办理 2 次");
    assertThat(outcome).containsEntry("rehandle", true);
    assertThat(trail.ofCase(cases.keyOf(id)))
        .anySatisfy(
            entry -> {
              assertThat(entry.action()).isEqualTo("rehandling.ordered");
              assertThat(entry.reason()).isEqualTo("请教育局与城管局现场会商");
            });
    assertThat(ratings.ofProposal(id, "xuyan").get(0).decision()).isPresent();
  }

  @Test
  void refusesAnotherRound_onceTheCapIsReached() {
    settings.set(TestCases.COMMITTEE, "REHANDLING_CAP", "1");
    long id = dissatisfied();
    decide(id, "REHANDLE", "再办一次");
    replies.answer(handovers.handleAgain(id).get(0));
    rate(id, "DISSATISFIED", "还是没有");
    evaluations.sumUp(evaluated(id));

    assertThat(Refusals.codesOf(() -> decide(id, "REHANDLE", "再来一次")))
        .containsExactly("evaluation.rehandling-cap");
    assertThat(decide(id, "CLOSE", "由分管领导协调")).containsEntry("rehandle", false);
    assertThat(ratings.ofProposal(id, "sunli")).extracting(RatedRound::round).containsExactly(1, 2);
  }

  @Test
  void refusesSecondDecision_andOneWithoutReason() {
    long id = dissatisfied();

    assertThat(Refusals.codesOf(() -> decide(id, "CLOSE", " ")))
        .containsExactly("evaluation.decision-needs-reason");
    decide(id, "CLOSE", "已当面说明");
    assertThat(Refusals.codesOf(() -> decide(id, "REHANDLE", "改主意")))
        .containsExactly("evaluation.decided-before");
  }

  private long answered() {
    long id = cases.filed();
    replies.answer(cases.handedOver(id, "ncal.jyj").get(0));
    return id;
  }

  private long dissatisfied() {
    long id = answered();
    rate(id, "DISSATISFIED", "没有划车位");
    evaluations.sumUp(evaluated(id));
    return id;
  }

  private EvaluatedCase evaluated(long id) {
    return new EvaluatedCase(id, cases.keyOf(id), TestCases.COMMITTEE);
  }

  private Map<String, Object> rate(long id, String satisfaction, String comment) {
    return complete(id, TestCases.PROPOSER, LEAD, satisfaction, comment);
  }

  private Map<String, Object> complete(
      long id, String person, String group, String satisfaction, String comment) {
    return cases.complete(
        person,
        "Task_RateReply",
        id,
        Map.of("raterGroup", group),
        Map.of("satisfaction", satisfaction, "attitude", "SATISFIED", "comment", comment));
  }

  private Map<String, Object> decide(long id, String outcome, String comment) {
    return cases.complete(
        "sunli",
        "Task_DecideRehandling",
        id,
        Map.of(),
        Map.of("rehandleOutcome", outcome, "comment", comment));
  }
}
