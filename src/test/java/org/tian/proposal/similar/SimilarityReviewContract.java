package org.tian.proposal.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.proposal.CaseContract;
import org.tian.proposal.Proposal;
import org.tian.proposal.similar.SimilarFixture.Kind;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.similarity.Calibration;
import org.tian.similarity.HotWords;
import org.tian.similarity.PairDecision;
import org.tian.similarity.Verdict;

/** Deciding on candidates, the threshold, topics that come back, hot words (HN-5, HN-1, LN-8). */
abstract class SimilarityReviewContract extends CaseContract {

  private static final String TITLE = "关于在湿地公园设置候鸟观测站的提案";
  private static final String ADVICE = "在湿地公园东侧堤岸设置候鸟观测站，配备望远镜。";

  @Autowired SimilarityReview review;
  @Autowired SimilarityCalibration calibration;
  @Autowired RepeatedTopics repeated;
  @Autowired HotTopics topics;
  @Autowired SimilarFixture cases;
  @Autowired CommitteeSettings settings;

  private long one;
  private long other;

  @BeforeEach
  void twoCases() {
    one = cases.add(Kind.filed("ncal").in("SUBMITTED"), "linyue", TITLE, ADVICE);
    other = cases.add(Kind.filed("ncal").before(1), "guohao", TITLE, ADVICE);
  }

  @AfterEach
  void takeThemAway() {
    cases.hide(one);
    cases.hide(other);
    settings.set("ncal", CommitteeSetting.SIMILARITY_WARNING.name(), "50");
  }

  @Test
  void keepsTheDecision_showsItNextTime_andRecordsItOnce() {
    assertThat(candidate().decision()).isNull();
    assertThat(candidate().warned()).isTrue();

    decide("zhaoqiang", Verdict.DUPLICATE, "同一处湿地，同一要求。", 0);

    assertThat(candidate().decision().getVerdict()).isEqualTo(Verdict.DUPLICATE);
    assertThat(candidate().decision().getDecidedBy()).isEqualTo("zhaoqiang");
    assertThat(fromTheOtherSide().decision().getReason()).contains("同一处湿地");
    assertThat(steps.actionsOf(keyOf(one))).containsExactly("similarity.decided");
    assertThat(steps.actionsOf(keyOf(other))).containsExactly("similarity.decided");
    assertThat(steps.last("similarity.decided").details()).containsEntry("verdict", "DUPLICATE");
  }

  @Test
  void changesTheDecision_andKeepsTheEarlierOne() {
    decide("zhaoqiang", Verdict.DUPLICATE, "看起来重复", 0);
    decide("sunli", Verdict.RELATED, "地点不同", 1);

    assertThat(candidate().decision().getVerdict()).isEqualTo(Verdict.RELATED);
    assertThat(candidate().history())
        .extracting(PairDecision::getVerdict)
        .containsExactly(Verdict.RELATED, Verdict.DUPLICATE);
    assertThat(steps.last("similarity.decided").details()).containsEntry("before", "DUPLICATE");
  }

  @Test
  void showsADecidedPair_alsoWhenItIsNoCandidateAnyMore() {
    long unlike = cases.add(Kind.filed("ncal"), "guohao", "关于补贴灯谜社团的提案", "每年补贴灯谜社团两次演出。");
    fixture.as("zhaoqiang", () -> review.decide(one, unlike, Verdict.DIFFERENT, "无关", 0));

    assertThat(reviewed("zhaoqiang")).anyMatch(row -> row.candidate().id() == unlike);
    cases.hide(unlike);
  }

  @Test
  void refusesWhoMayNot_andWhatIsIncomplete() {
    for (String person : List.of("linyue", "zhouwei", "tangshen")) {
      refusalsOf(() -> decide(person, Verdict.RELATED, "理由", 0))
          .containsExactly("similarity.not-allowed");
      refusalsOf(() -> fixture.as(person, () -> review.of(one, 5)))
          .containsExactly("similarity.not-allowed");
    }
    for (String stranger : List.of("guohao", "xuyan", "xuesiqi", "luoan")) {
      refusalsOf(() -> decide(stranger, Verdict.RELATED, "理由", 0))
          .containsExactly("case.not-found");
    }
    refusalsOf(() -> decide("zhaoqiang", Verdict.RELATED, " ", 0))
        .containsExactly("similarity.reason-missing");
    refusalsOf(() -> decide("zhaoqiang", Verdict.RELATED, "长".repeat(501), 0))
        .containsExactly("similarity.reason-too-long");
    decide("zhaoqiang", Verdict.RELATED, "先认定", 0);
    refusalsOf(() -> decide("sunli", Verdict.DUPLICATE, "没看到前一个", 0))
        .containsExactly("similarity.decided-elsewhere");
  }

  @Test
  void refusesAPartner_whomTheReviewerMayNotSee() {
    long county = cases.add(Kind.filed("ncalqh").notPublic(), "linyue", TITLE, ADVICE);
    long itself = one;

    for (long partner : List.of(county, itself, 987_654_321L)) {
      refusalsOf(
              () ->
                  fixture.as(
                      "zhaoqiang", () -> review.decide(one, partner, Verdict.DUPLICATE, "理由", 0)))
          .containsExactly("case.not-found");
    }
    cases.hide(county);
  }

  @Test
  void calibratesOnWhatCountsNow() {
    Calibration before = fixture.as("sunli", () -> calibration.of("ncal"));
    decide("zhaoqiang", Verdict.DIFFERENT, "起初以为不同", 0);
    decide("zhaoqiang", Verdict.DUPLICATE, "其实重复", 1);

    Calibration after = fixture.as("sunli", () -> calibration.of("ncal"));

    assertThat(after.decided()).isEqualTo(before.decided() + 1);
    assertThat(after.duplicates()).isEqualTo(before.duplicates() + 1);
    Calibration.Step highest = after.steps().get(after.steps().size() - 1);
    assertThat(highest.threshold()).isEqualTo(90);
    assertThat(highest.right()).isGreaterThanOrEqualTo(1);
    assertThat(highest.recall()).isBetween(1, 100);
  }

  @Test
  void directorChangesTheThreshold_nobodyElse() {
    fixture.as("sunli", () -> calibration.change("ncal", 90));

    assertThat(fixture.as("zhaoqiang", () -> calibration.threshold("ncal"))).isEqualTo(90);
    assertThat(steps.last("similarity.threshold-changed").caseKey()).isEqualTo("committee:ncal");
    refusalsOf(() -> fixture.as("zhaoqiang", () -> calibration.change("ncal", 60)))
        .containsExactly("similarity.director-not-yours");
    refusalsOf(() -> fixture.as("yujiashu", () -> calibration.change("ncal", 60)))
        .containsExactly("similarity.director-not-yours");
    refusalsOf(() -> fixture.as("sunli", () -> calibration.change("ncal", 95)))
        .containsExactly("similarity.threshold");
    refusalsOf(() -> fixture.as("xuyan", () -> calibration.of("ncal")))
        .containsExactly("similarity.not-allowed");
  }

  @Test
  void recognisesWhatComesBackOverTheYears() {
    long third = cases.add(Kind.filed("ncal").before(3), "guohao", TITLE, ADVICE);

    List<RepeatedTopics.Year> years = fixture.as("zhaoqiang", () -> repeated.of(one));

    assertThat(years).hasSize(2);
    assertThat(years.get(0).cases()).extracting(SimilarProposal::id).containsExactly(third);
    assertThat(years.get(0).year()).isLessThan(years.get(1).year());
    assertThat(fixture.as("linyue", () -> repeated.of(one))).isEmpty();
    cases.hide(third);
  }

  @Test
  void countsHotWords_onlyOfWhatTheReaderMayKnow() {
    long hidden = cases.add(Kind.filed("ncal").notPublic(), "linyue", "关于无人机靶场的提案", "扩建无人机靶场。");
    long hiddenToo = cases.add(Kind.filed("ncal").notPublic(), "linyue", "关于无人机靶场的提案", "扩建无人机靶场。");
    long open = cases.add(Kind.filed("ncal"), "guohao", TITLE, ADVICE);

    HotWords.Top official = hot("zhaoqiang");
    HotWords.Top member = hot("linyue");

    assertThat(official.words()).extracting(HotWords.Counted::word).contains("候鸟");
    assertThat(official.words()).extracting(HotWords.Counted::word).doesNotContain("靶场", "无人机");
    assertThat(member.cases()).isLessThan(official.cases());
    assertThat(member.words()).extracting(HotWords.Counted::word).doesNotContain("靶场", "无人机");
    assertThat(official.words()).hasSizeLessThanOrEqualTo(20);
    refusalsOf(() -> hot("xuyan")).containsExactly("similarity.topics-not-yours");
    List.of(hidden, hiddenToo, open).forEach(cases::hide);
  }

  private HotWords.Top hot(String person) {
    return fixture.as(person, () -> topics.ofYear("ncal", topics.thisYear()));
  }

  private void decide(String person, Verdict verdict, String reason, int seen) {
    fixture.as(person, () -> review.decide(one, other, verdict, reason, seen));
  }

  private List<SimilarityReview.Reviewed> reviewed(String person) {
    return fixture.as(person, () -> review.of(one, 8));
  }

  private SimilarityReview.Reviewed candidate() {
    return find(reviewed("zhaoqiang"), other);
  }

  private SimilarityReview.Reviewed fromTheOtherSide() {
    return find(fixture.as("zhaoqiang", () -> review.of(other, 8)), one);
  }

  private static SimilarityReview.Reviewed find(List<SimilarityReview.Reviewed> rows, long id) {
    return rows.stream().filter(row -> row.candidate().id() == id).findFirst().orElseThrow();
  }

  private String keyOf(long id) {
    Proposal proposal = proposals.get(id);
    return proposal.getCaseKey();
  }
}
