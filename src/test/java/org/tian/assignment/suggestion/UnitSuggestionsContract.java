package org.tian.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.organisation.OrganisationImport;
import org.tian.proposal.similar.SimilarFixture;

/** What is suggested, why, and to whom; the same on every database. */
abstract class UnitSuggestionsContract {

  private static final String TITLE = "关于修复钟乳石溶洞灯光的提案";
  private static final String ITEM = "更换溶洞内损伤钟乳石的灯光，限制开放钟点。";

  @Autowired UnitSuggestions suggestions;
  @Autowired SuggestionFixture fixture;
  @Autowired SimilarFixture similar;
  @Autowired TestOrganisation test;
  @Autowired OrganisationImport organisation;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final List<Long> made = new ArrayList<>();

  @BeforeEach
  void inChinese() {
    test.register();
    LocaleContextHolder.setLocale(Locale.CHINESE);
  }

  @AfterEach
  void takeThemAway() {
    made.forEach(similar::hide);
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void namesFunctionAndPlace_whenWordsMeet() {
    long id = kept(fixture.waiting("关于办好家门口幼儿园的提案", "完善学前教育布局，增加普惠学位。", "加强宠物诊疗管理。"));

    SuggestedUnit first = of("chenmin", id).whole().leads().get(0);

    assertThat(first.unitCode()).isEqualTo("ncal.jyj");
    assertThat(first.score()).isBetween(0.1, 1.0);
    assertThat(reasons(first)).contains("第 1 项职责“学前教育、义务教育布局和学位供给”与第 1 条建议相符");
  }

  @Test
  void countsSimilarCases_leadAndCoUnitsApart() {
    kept(fixture.answered("ncal.wlj", List.of("ncal.gdgs"), TITLE, ITEM));
    kept(fixture.answered("ncal.wlj", List.of("ncal.gdgs"), TITLE, ITEM));
    kept(fixture.answered("ncal.lyj", List.of(), TITLE, ITEM));
    long id = kept(fixture.waiting(TITLE, ITEM));

    UnitSuggestion whole = of("chenmin", id).whole();

    int year = LocalDate.now(clock).getYear();
    assertThat(whole.leads().get(0).unitCode()).isEqualTo("ncal.wlj");
    assertThat(reasons(whole.leads().get(0))).startsWith(year + " 年以来 3 件相近提案中 2 件由其主办");
    assertThat(whole.coUnits().get(0).unitCode()).isEqualTo("ncal.gdgs");
    assertThat(reasons(whole.coUnits().get(0))).startsWith(year + " 年以来 2 件有会办的相近提案中 2 件由其会办");
    assertThat(whole.coUnits()).extracting(SuggestedUnit::unitCode).doesNotContain("ncal.wlj");
  }

  @Test
  void oldCasesCountLess() {
    kept(fixture.answeredBefore(8, "ncal.lyj", TITLE, ITEM));
    kept(fixture.answered("ncal.wlj", List.of(), TITLE, ITEM));
    long id = kept(fixture.waiting(TITLE, ITEM));

    List<SuggestedUnit> leads = of("chenmin", id).whole().leads();

    assertThat(score(leads, "ncal.wlj")).isGreaterThan(score(leads, "ncal.lyj"));
  }

  @Test
  void caseOfAFormerUnit_countsForTheOneThatTookOver() {
    kept(fixture.answeredBefore(8, "ncal.hbj", TITLE, ITEM));
    long id = kept(fixture.waiting(TITLE, ITEM));

    List<SuggestedUnit> leads = of("chenmin", id).whole().leads();

    assertThat(leads.get(0).unitCode()).isEqualTo("ncal.sthj");
    assertThat(reasons(leads.get(0))).contains("其中 1 件由职责已划入的安澜市环境保护局办理");
    assertThat(leads).extracting(SuggestedUnit::unitCode).doesNotContain("ncal.hbj");
  }

  @Test
  void unitThatEndedWithoutSuccessor_isNeverSuggested() {
    organisation.register(
        new OrganisationImport.Rows(
            List.of(),
            List.of(),
            List.of(
                Map.of(
                    "code", "ncal.rdgl",
                    "committee_code", "ncal",
                    "kind", "DEPARTMENT",
                    "name", "安澜市溶洞管理处",
                    "short_name", "市溶洞处",
                    "functions", "钟乳石溶洞灯光修复",
                    "valid_from", "2003-05-12",
                    "valid_until", "2012-06-30",
                    "successor_code", "")),
            List.of(),
            List.of()),
        TestOrganisation.PASSWORD);
    kept(fixture.answeredBefore(14, "ncal.rdgl", TITLE, ITEM));
    long id = kept(fixture.waiting(TITLE, ITEM));

    assertThat(of("chenmin", id).whole().leads())
        .extracting(SuggestedUnit::unitCode)
        .doesNotContain("ncal.rdgl");
  }

  @Test
  void returnCountsAgainst() {
    kept(fixture.answered("ncal.lyj", List.of(), TITLE, ITEM));
    long id = kept(fixture.waiting(TITLE, ITEM));
    double before = score(of("chenmin", id).whole().leads(), "ncal.lyj");

    kept(fixture.returned("ncal.lyj", "ncal.wlj", TITLE, ITEM));

    List<SuggestedUnit> leads = of("chenmin", id).whole().leads();
    assertThat(leads.get(0).unitCode()).isEqualTo("ncal.wlj");
    assertThat(score(leads, "ncal.lyj")).isLessThan(before / 2);
  }

  @Test
  void replacementInAPlan_countsAgainstAndIsTold() {
    for (int i = 0; i < 3; i++) {
      kept(fixture.answered("ncal.lyj", List.of(), TITLE, ITEM));
    }
    kept(fixture.replaced("ncal.lyj", "ncal.wlj", TITLE, ITEM));
    long id = kept(fixture.waiting(TITLE, ITEM));

    SuggestedUnit corrected = unit(of("chenmin", id).whole().leads(), "ncal.lyj");

    assertThat(corrected.reasons())
        .contains(new SuggestedUnit.Told("4 件相近提案中 1 件退回、改办或者答复不属于其职责", true));
  }

  @Test
  void sayingNotOursBeforeTheHandover_countsAgainstAndIsTold() {
    for (int i = 0; i < 3; i++) {
      kept(fixture.answered("ncal.lyj", List.of(), TITLE, ITEM));
    }
    long id = kept(fixture.waiting(TITLE, ITEM));
    double before = score(of("chenmin", id).whole().leads(), "ncal.lyj");

    kept(fixture.notOurs("ncal.lyj", "ncal.wlj", TITLE, ITEM));

    SuggestedUnit corrected = unit(of("chenmin", id).whole().leads(), "ncal.lyj");
    assertThat(corrected.score()).isLessThan(before);
    assertThat(corrected.reasons())
        .contains(new SuggestedUnit.Told("4 件相近提案中 1 件退回、改办或者答复不属于其职责", true));
  }

  @Test
  void wishIsAReason_alsoForTheSuccessorOfTheUnitNamed() {
    long id = kept(fixture.waiting(TITLE, ITEM));
    jdbc.sql("update proposal set suggested_units = 'ncal.ghj' where id = ?").param(id).update();
    jdbc.sql("update suggestion_item set unit_code = 'ncal.lyj' where proposal_id = ?")
        .param(id)
        .update();

    CaseSuggestion found = of("chenmin", id);

    assertThat(reasons(unit(found.whole().leads(), "ncal.zrj"))).contains("提案者希望由其承办");
    assertThat(reasons(unit(found.whole().leads(), "ncal.lyj"))).contains("第 1 条建议点名由其承办");
  }

  @Test
  void eachItemHasItsOwnUnits_soThatTheCaseCanBeSplit() {
    long id = kept(fixture.waiting("关于城南片区几件实事的提案", "完善学前教育、义务教育布局和学位供给。", "加强生活垃圾分类投放收集运输处置。"));

    CaseSuggestion found = of("chenmin", id);

    assertThat(found.items())
        .extracting(item -> item.leads().get(0).unitCode())
        .containsExactly("ncal.jyj", "ncal.cgj");
    assertThat(found.splitBetween())
        .extracting(SuggestedUnit::unitCode)
        .containsExactly("ncal.jyj", "ncal.cgj");
  }

  @Test
  void suggestsNothing_whenNothingIsKnown() {
    long id = kept(fixture.waiting("甲乙丙丁", "戊己庚辛。"));

    assertThat(of("chenmin", id).isEmpty()).isTrue();
  }

  @Test
  void secretCasesCountOnlyForThoseWhoMayOpenThem() {
    fixture.hide(kept(fixture.answered("ncal.lyj", List.of(), TITLE, ITEM)));
    long id = kept(fixture.waiting(TITLE, ITEM));

    assertThat(of("chenmin", id).whole().leads())
        .extracting(SuggestedUnit::unitCode)
        .contains("ncal.lyj");
    assertThat(of("zhouwei", id).whole().leads())
        .extracting(SuggestedUnit::unitCode)
        .doesNotContain("ncal.lyj");
  }

  @Test
  void onlyOfficialsOfTheCommitteeAreToldUnits() {
    long id = kept(fixture.waiting(TITLE, ITEM));

    for (String person : List.of("chenmin", "zhaoqiang", "sunli", "zhouwei")) {
      assertThat(of(person, id)).isNotNull();
      assertThat(find(person)).isNotNull();
    }
    assertThat(Refusals.codesOf(() -> of("linyue", id))).containsExactly("suggestion.not-allowed");
    for (String stranger : List.of("guohao", "huangjie", "xuyan", "jiangxiaolan", "xuesiqi")) {
      assertThat(Refusals.codesOf(() -> of(stranger, id))).containsExactly("case.not-found");
      assertThat(Refusals.codesOf(() -> find(stranger))).containsExactly("suggestion.not-allowed");
    }
  }

  private long kept(long id) {
    made.add(id);
    return id;
  }

  private CaseSuggestion of(String person, long id) {
    return TestCases.as(person, () -> suggestions.of(id));
  }

  private UnitSuggestion find(String person) {
    return TestCases.as(person, () -> suggestions.find("ncal", TITLE, "", 5));
  }

  private static SuggestedUnit unit(List<SuggestedUnit> units, String code) {
    return units.stream().filter(one -> one.unitCode().equals(code)).findFirst().orElseThrow();
  }

  private static double score(List<SuggestedUnit> units, String code) {
    return units.stream()
        .filter(one -> one.unitCode().equals(code))
        .mapToDouble(SuggestedUnit::score)
        .findFirst()
        .orElse(0);
  }

  private static List<String> reasons(SuggestedUnit unit) {
    return unit.reasons().stream().map(SuggestedUnit.Told::text).toList();
  }
}
