package org.tian.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a reader is told of a hot word contradicts neither of the two numbers beside it. */
class TrendTest {

  @Test
  void risesAndFallsByShare() {
    assertThat(Trend.of(6, 40, 3, 40)).isEqualTo(Trend.UP);
    assertThat(Trend.of(3, 40, 6, 40)).isEqualTo(Trend.DOWN);
    assertThat(Trend.of(6, 80, 3, 40)).isEqualTo(Trend.SAME);
    assertThat(Trend.of(2, 40, 0, 40)).isEqualTo(Trend.NEW);
  }

  @Test
  void tellsBoth_whenNumberAndShareGoDifferentWays() {
    assertThat(Trend.of(3, 60, 2, 20)).isEqualTo(Trend.MORE);
    assertThat(Trend.of(2, 10, 3, 60)).isEqualTo(Trend.FEWER);
  }

  @Test
  void fallsByShareAlone_whenTheNumberIsTheSame() {
    assertThat(Trend.of(2, 60, 2, 20)).isEqualTo(Trend.DOWN);
  }
}
