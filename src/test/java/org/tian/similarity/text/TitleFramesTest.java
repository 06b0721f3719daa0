package org.tian.similarity.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a title when frames, quotes, years and numbers are gone (HN-5). */
class TitleFramesTest {

  @ParameterizedTest
  @CsvSource({
    "关于推进生活垃圾分类的提案, 推进生活垃圾分类",
    "关于推进生活垃圾分类的建议, 推进生活垃圾分类",
    "关于对推进生活垃圾分类的几点意见和建议, 推进生活垃圾分类",
    "关于解决停车难的请求, 解决停车难",
    "有关 2024 年度第0123号 校园安全的意见, 校园安全",
    "“十三届四次会议”关于《养老服务》的提案, 养老服务",
    "关于完善ＡＥＤ配置的建议的提案, 完善aed配置",
    "加快推动低空经济发展, 加快推动低空经济发展"
  })
  void leavesTheMatter(String title, String heart) {
    assertThat(TitleFrames.heartOf(title)).isEqualTo(heart);
  }

  @Test
  void keepsTitle_whenNothingButTheFrameIsThere() {
    assertThat(TitleFrames.heartOf("关于的提案")).isNotEmpty();
    assertThat(TitleFrames.heartOf("")).isEmpty();
  }
}
