package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By which parts of words an item is found. */
class SearchWordsTest {

  @Test
  void keepsPairsOfSigns_endingsOfNumbers_andNothingThatIsEverywhere() {
    assertThat(SearchWords.of("关于路灯的提案\n0123"))
        .contains("路灯", "于路", "灯的", "案", "0123", "123", "23")
        .doesNotContain("关于", "提案", "的提");
  }

  @Test
  void keepsSignsBeyondTheBasicPlaneWhole() {
    assertThat(SearchWords.of("𠮷祥里")).containsExactly("𠮷祥", "祥里", "里");
  }

  @Test
  void readsFullWidthAndCapitalsAlike() {
    assertThat(SearchWords.terms("Ａ类　路灯")).containsExactly("a类", "路灯");
  }

  @Test
  void looksForABeginning_whereAPairIsNotToBeHad() {
    assertThat(SearchWords.probes("灯")).containsExactly(new SearchWords.Probe("灯", true));
    assertThat(SearchWords.probes("012")).containsExactly(new SearchWords.Probe("012", true));
    assertThat(SearchWords.probes("提案")).isEmpty();
  }

  @Test
  void ordersChineseBySound() {
    assertThat(SortKey.of("安")).isLessThan(SortKey.of("北"));
    assertThat(SortKey.of("北")).isLessThan(SortKey.of("重"));
    assertThat(SortKey.of(null)).isEmpty();
    assertThat(SortKey.of("关".repeat(500))).hasSize(SortKey.LENGTH);
  }
}
