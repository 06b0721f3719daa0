package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

class DraftHintsTest {

  private static final String SITUATION = "全市现有建成三十年以上的校舍四十二栋，其中九栋鉴定为需要加固，学生两千余人在其中上课，家长多次反映。";
  private static final String ANALYSIS = "经费由区里承担，各区财力不一；鉴定和加固分属两个部门，排期互相等待。";
  private static final String SUGGESTION = "由市教育局牵头，两年内完成九栋校舍加固";

  private final CommitteeSettings settings = mock(CommitteeSettings.class);
  private final DraftHints hints = new DraftHints(new TextRules(settings), settings);

  @BeforeEach
  void useDefaults() {
    when(settings.number(anyString(), any()))
        .thenAnswer(
            call -> Integer.parseInt(((CommitteeSetting) call.getArgument(1)).defaultValue()));
  }

  @Test
  void saysNothing_toAPlainProposalAndAnEmptyDraft() {
    assertThat(of(SITUATION, SUGGESTION)).isEmpty();
    assertThat(hints.of("ncal", new ProposalText("", "", "", List.of("")))).isEmpty();
  }

  @Test
  void blocksOnlyWhatIsBeyondTheLimits() {
    List<DraftHint> found = of(SITUATION.repeat(110), SUGGESTION);

    assertThat(found).extracting(DraftHint::code).containsExactly("text-too-long");
    assertThat(found.get(0).blocking()).isTrue();
    assertThat(of(SITUATION.repeat(35), SUGGESTION))
        .allMatch(hint -> !hint.blocking())
        .extracting(DraftHint::code)
        .containsExactly("longer-than-advised", "little-advice");
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 有意者请拨打19900013404联系, 199…404",
    "id-card, 当事人证件号110101199003071234无法办理, 110…234",
    "secret, 据内部资料记载, 内部资料",
    "promotion, 建议推广某某牌净水产品, 推广某某牌净水产品",
    "promotion, 本人专著已作论述, 本人专著",
    "accusation, 王局长长期包庇违建, 王局长长期包庇"
  })
  void pointsToThePassage(String code, String words, String passage) {
    DraftHint hint =
        of(SITUATION, SUGGESTION + "。" + words).stream()
            .filter(found -> found.code().equals(code))
            .findFirst()
            .orElseThrow();

    assertThat(hint.field()).isEqualTo("suggestion-1");
    assertThat(hint.passage()).isEqualTo(passage);
    assertThat(hint.blocking()).isFalse();
  }

  @Test
  void asksForMeasures_whenASuggestionIsASlogan() {
    assertThat(of(SITUATION, "有关方面要高度重视，切实加强校园安全工作"))
        .extracting(DraftHint::code, DraftHint::passage)
        .containsExactly(tuple("slogan", "高度重视"));
    assertThat(of(SITUATION, "切实加强宣传，联系人19900013404"))
        .extracting(DraftHint::code)
        .containsExactly("phone", "slogan");
    assertThat(of(SITUATION, "切实加强巡查，由市教育局每季度检查一次")).isEmpty();
  }

  @Test
  void asksForFiguresPartsAndOneMatter() {
    String vague = "不少老旧校舍年久失修，存在安全隐患，师生和家长反映十分强烈，亟待有关部门统筹研究解决，不宜再拖。";
    assertThat(of(vague, SUGGESTION)).extracting(DraftHint::code).containsExactly("no-figures");
    assertThat(
            hints.of(
                "ncal",
                ProposalText.of("关于加固校舍以及改善食堂的提案", SITUATION, "", List.of(whole(SUGGESTION)))))
        .extracting(DraftHint::code)
        .containsExactly("no-analysis", "several-matters");
    assertThat(hints.of("ncal", new ProposalText("校舍", SITUATION, ANALYSIS, List.of(""))))
        .extracting(DraftHint::code)
        .containsExactly("no-suggestion");
  }

  @Test
  void asksForOneThingEach_andForNoneTwice() {
    assertThat(of(SITUATION, "一是由市教育局出台加固标准，二是由市财政局安排经费"))
        .extracting(DraftHint::code, DraftHint::field)
        .containsExactly(tuple("several-things", "suggestion-1"));
    assertThat(
            hints.of(
                "ncal",
                ProposalText.of(
                    "校舍", SITUATION, ANALYSIS, List.of(whole(SUGGESTION), whole(SUGGESTION)))))
        .extracting(DraftHint::code, DraftHint::field)
        .containsExactly(tuple("suggestion-twice", "suggestion-2"));
  }

  @Test
  void asksOnceForWhomAndResult_atTheFirstItemWithoutThem() {
    List<Suggestion> items =
        List.of(
            whole(SUGGESTION),
            new Suggestion("由市财政局安排加固经费", "市财政局", null, ""),
            Suggestion.of("由市教育局出台加固标准"));

    assertThat(hints.of("ncal", ProposalText.of("校舍", SITUATION, ANALYSIS, items)))
        .extracting(DraftHint::code, DraftHint::field, DraftHint::args)
        .containsExactly(tuple("no-aim", "suggestion-2-result", List.of(2L)));
  }

  @Test
  void looksForPersonalDataInEveryField() {
    List<Suggestion> items =
        List.of(new Suggestion(SUGGESTION, "住3号楼2单元501室的老人", null, "反馈请发 someone@example.org"));

    assertThat(hints.of("ncal", ProposalText.of("校舍", SITUATION, ANALYSIS, items)))
        .extracting(DraftHint::code, DraftHint::field)
        .containsExactly(tuple("home", "suggestion-1-whom"), tuple("email", "suggestion-1-result"));
  }

  @Test
  void warnsOfAdviceAmongTheFacts_andOfLittleAdvice() {
    assertThat(of(SITUATION + "建议尽快统筹加固经费。", SUGGESTION))
        .extracting(DraftHint::code, DraftHint::field)
        .containsExactly(tuple("advice-elsewhere", "situation"));
    assertThat(of(SITUATION.repeat(12), SUGGESTION))
        .extracting(DraftHint::code)
        .containsExactly("little-advice");
  }

  @Test
  void blocksAPartBelowTheLimit_onceThereIsAdvice() {
    assertThat(of("短。", SUGGESTION))
        .extracting(DraftHint::code, DraftHint::blocking)
        .containsExactly(tuple("situation-too-short", true));
    assertThat(hints.of("ncal", new ProposalText("校舍", "短。", "", List.of("")))).isEmpty();
  }

  private List<DraftHint> of(String situation, String suggestion) {
    return hints.of(
        "ncal", ProposalText.of("关于加固校舍的提案", situation, ANALYSIS, List.of(whole(suggestion))));
  }

  private static Suggestion whole(String what) {
    return new Suggestion(what, "中小学校", null, "隐患校舍年内清零");
  }
}
