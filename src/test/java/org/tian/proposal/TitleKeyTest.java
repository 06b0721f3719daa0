package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleKeyTest {

  @Test
  void leavesTheHeart_whateverTheFrame() {
    String heart = TitleKey.of("加快推进老旧小区加装电梯");

    assertThat(TitleKey.of("关于加快推进老旧小区加装电梯的提案")).isEqualTo(heart);
    assertThat(TitleKey.of("关于加快推进老旧小区加装电梯的建议")).isEqualTo(heart);
    assertThat(TitleKey.of("关于“加快推进”老旧小区 加装电梯的意见建议")).isEqualTo(heart);
    assertThat(TitleKey.of("　加快推进老旧小区，加装电梯！")).isEqualTo(heart);
  }

  @Test
  void treatsWidthVariantsAlike() {
    assertThat(TitleKey.of("关于ＡＥＤ布设的提案")).isEqualTo(TitleKey.of("关于aed布设的提案"));
  }

  @Test
  void keepsTitlesApart_whenTheMatterDiffers() {
    assertThat(TitleKey.of("关于校园食品安全的提案")).isNotEqualTo(TitleKey.of("关于校园周边食品安全的提案"));
  }

  @Test
  void keepsTheWhole_whenThereIsOnlyAFrame() {
    assertThat(TitleKey.of("关于的提案")).isNotEmpty();
  }
}
