package org.tian.similarity.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cutting, synonyms, stop words and weights. */
class WordsTest {

  private static final Words WORDS = new Words(new WordLists(null));

  @Test
  void unifiesSynonyms_longestFirst() {
    assertThat(WORDS.of("老旧住宅小区的电瓶车没有充电站"))
        .contains("老旧小区", "电动自行车", "充电桩")
        .doesNotContain("电瓶车", "充电站");
    assertThat(WORDS.of("垃圾分类")).isEqualTo(WORDS.of("生活垃圾分类"));
  }

  @Test
  void leavesOutStopWordsNumbersAndSingleCharacters() {
    assertThat(WORDS.of("目前全市一共有 2024 个站，应当尽快的")).doesNotContain("目前", "应当", "尽快", "2024", "站");
  }

  @Test
  void readsLatinAndWideLettersAsOneWord() {
    assertThat(WORDS.of("配置ＡＥＤ设备和5G基站")).contains("自动体外除颤器", "5g");
  }

  @Test
  void takesCharactersThatNoDictionaryJoinsAsOneWord() {
    assertThat(WORDS.of("修缮青溪堰的渡槽")).contains("青溪堰");
    assertThat(WORDS.of("每处都要有两个")).isEmpty();
  }

  @Test
  void weighsTellingWordsMoreThanThoseOfEveryProposal() {
    assertThat(WORDS.weightOf("充电桩")).isGreaterThan(2 * WORDS.weightOf("加强"));
    assertThat(WORDS.weightOf("学校")).isBetween(0.05, WORDS.weightOf("充电桩"));
  }

  @Test
  void takesTheOfficesOwnList_whenThereIsOne(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("synonyms.txt"), "# 本地说法\n大棚 温室 暖棚\n");

    Words own = new Words(new WordLists(folder));

    assertThat(own.of("修建暖棚")).contains("大棚");
    assertThat(own.version()).isNotEqualTo(WORDS.version());
  }

  @Test
  void topicWordsNameTheMatter_notThePlace() {
    assertThat(new TopicWords(WORDS).of(List.of("关于加强北京养老服务的建议", "推进充电桩建设，建立工作机制")))
        .contains("养老服务", "充电桩")
        .doesNotContain("北京", "建设", "机制", "加强");
  }
}
