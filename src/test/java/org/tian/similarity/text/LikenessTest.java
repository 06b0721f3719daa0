package org.tian.similarity.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The score says what a reader would say. */
class LikenessTest {

  private static final Words WORDS = new Words(new WordLists(null));

  private static final List<Passage> BINS =
      Passage.of(
          "关于推进生活垃圾分类的提案",
          List.of("在小区设置定时定点的分类投放站，由督导员现场引导。", "建设厨余垃圾处理中心，日处理能力二百吨。"),
          List.of("目前分类投放准确率不到三成，厨余垃圾混入其他垃圾。"));
  private static final List<Passage> BINS_IN_OTHER_WORDS =
      Passage.of(
          "加快垃圾分类处理的建议",
          List.of("尽早建成厨余垃圾处理中心。", "小区的投放站要定时定点，请督导员在现场指导居民。"),
          List.of("厨余垃圾和其他垃圾混装混运，群众意见大。"));
  private static final List<Passage> PARKING =
      Passage.of(
          "关于解决学校周边停车难的提案",
          List.of("在学校周边划出限时停车位。", "鼓励机关停车场夜间向居民开放。"),
          List.of("放学时段校门口车辆滞留，通行缓慢。"));

  @Test
  void isOne_forTheSameText() {
    assertThat(score(BINS, BINS)).isCloseTo(1, within(0.001));
  }

  @Test
  void isHigh_forTheSameMatterInOtherWords_andLow_forAnother() {
    assertThat(score(BINS, BINS_IN_OTHER_WORDS)).isGreaterThan(0.6);
    assertThat(score(BINS, PARKING)).isLessThan(0.2);
  }

  @Test
  void isLower_forTheSameWishAtAnotherPlace() {
    List<Passage> here = town("青溪镇");
    List<Passage> there = town("竹林街道");

    assertThat(score(here, there)).isLessThan(0.85 * score(here, town("青溪镇")));
    assertThat(score(here, town("我市"))).isLessThan(score(here, here));
  }

  @Test
  void quickLookNeverPromisesMoreThanTheComparisonGives() {
    for (List<Passage> other : List.of(BINS, BINS_IN_OTHER_WORDS, PARKING, town("青溪镇"))) {
      Likeness whole = Likeness.of(print(BINS), print(other));

      assertThat(Likeness.atLeast(print(BINS), print(other)))
          .isLessThanOrEqualTo(Math.max(whole.score(), whole.title()));
    }
  }

  private static List<Passage> town(String place) {
    return Passage.of(
        "关于在" + place + "设置充电桩的提案",
        List.of("在" + place + "老旧小区设置充电桩。"),
        List.of(place + "的电动自行车飞线充电隐患突出。"));
  }

  @Test
  void isTheSameBothWays() {
    assertThat(score(BINS, BINS_IN_OTHER_WORDS))
        .isCloseTo(score(BINS_IN_OTHER_WORDS, BINS), within(0.0001));
  }

  @Test
  void looksAtTheTitleAlone_whenNothingElseIsGiven() {
    List<Passage> title = Passage.of("关于垃圾分类的意见", List.of(), List.of());

    assertThat(score(title, BINS)).isGreaterThan(0.3);
    assertThat(score(Passage.of("", List.of(), List.of("厨余垃圾处理中心要尽早建成")), BINS)).isGreaterThan(0.3);
  }

  @Test
  void survivesBeingStored() {
    Fingerprint one = print(BINS);
    byte[] bytes = one.toBytes();

    Fingerprint read = Fingerprint.fromBytes(bytes, 0, bytes.length);

    assertThat(Likeness.atLeast(read, one)).isEqualTo(Likeness.atLeast(one, one));
    assertThat(Likeness.of(one, read).score()).isCloseTo(1, within(0.001));
  }

  @Test
  void showsMatchingPassagesSideBySide() {
    List<MatchingPassages.Pair> pairs = pairs(BINS, BINS_IN_OTHER_WORDS);

    assertThat(pairs).hasSizeBetween(2, 3);
    assertThat(pairs)
        .anySatisfy(
            pair -> {
              assertThat(pair.mine().text()).contains("处理中心");
              assertThat(pair.theirs().text()).contains("处理中心");
            })
        .allSatisfy(pair -> assertThat(pair.mine().kind()).isNotEqualTo(PassageKind.TITLE));
    assertThat(pairs(BINS, PARKING)).isEmpty();
  }

  private static List<MatchingPassages.Pair> pairs(List<Passage> one, List<Passage> other) {
    return MatchingPassages.of(
        MatchingPassages.Compared.of(one, WORDS), MatchingPassages.Compared.of(other, WORDS));
  }

  private static Fingerprint print(List<Passage> passages) {
    return Fingerprint.of(CutPassage.of(passages, WORDS), WORDS);
  }

  private static double score(List<Passage> one, List<Passage> other) {
    return Likeness.of(print(one), print(other)).score();
  }
}
