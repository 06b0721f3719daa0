package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a file's name. */
class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\Users\\me\\调研报告.docx, 调研报告.docx",
    "调研报告\u202Efdp.exe, 调研报告fdp.exe",
    "'a\u0000b\r\nc.pdf', abc.pdf",
    "'  ..隐藏.txt. ', 隐藏.txt",
    "a<b>:c|?*.pdf, a_b__c___.pdf",
    "图　表  一.png, 图 表 一.png"
  })
  void keepsThePlainNameOnly(String given, String kept) {
    assertThat(FileNames.clean(given)).isEqualTo(kept);
  }

  @Test
  void nothingIsLeft_whenTheNameIsOnlyAPath() {
    assertThat(FileNames.clean("../")).isEmpty();
    assertThat(FileNames.clean(null)).isEmpty();
    assertThat(FileNames.clean("..")).isEmpty();
  }

  @Test
  void longNameKeepsItsEnding_andNoHalfCharacter() {
    String name = FileNames.clean("一".repeat(115) + "𠮷".repeat(20) + ".docx");

    assertThat(name).endsWith(".docx").hasSizeLessThanOrEqualTo(120).doesNotContain("\uFFFD");
    assertThat(name.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2).isZero();
  }
}
