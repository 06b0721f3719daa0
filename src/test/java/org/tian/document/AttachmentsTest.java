package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.TianTest;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** What comes in, what stays out, and what is found again. */
@TianTest
class AttachmentsTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Autowired private Attachments attachments;
  @Autowired private JdbcClient jdbc;
  @Autowired private Texts texts;

  @BeforeEach
  void readInChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void readAsBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void givesBackEveryByte_whenTheFileTakesSeveralRows() throws IOException {
    byte[] content = pdf(3 * DatabaseFileStore.CHUNK_BYTES + 7, 1);

    Attachment stored = store("case:bytes", "报告.pdf", content);

    try (InputStream read = attachments.open(attachments.get("case:bytes", stored.getId()))) {
      assertThat(read.readAllBytes()).isEqualTo(content);
    }
    assertThat(stored.getSizeBytes()).isEqualTo(content.length);
    assertThat(stored.getSha256()).hasSize(64);
  }

  @Test
  void foundOnlyThroughItsOwner() {
    Attachment stored = store("case:owner", "a.pdf", SampleFiles.PDF);

    assertThatThrownBy(() -> attachments.get("case:other", stored.getId()))
        .hasMessage("document.not-found");
    assertThatThrownBy(() -> attachments.remove("case:other", stored.getId()))
        .hasMessage("document.not-found");
    assertThat(attachments.of("case:owner")).hasSize(1);
  }

  @Test
  void saysWhatItReallyIs_whenTheTypeIsNotAllowed() throws IOException {
    byte[] archive = SampleFiles.zip("a.txt");

    refused("case:type", "资料.zip", archive, "document.type-not-allowed")
        .satisfies(
            refused -> assertThat(textOf(refused)).contains("资料.zip", "压缩包", "PDF 文件、Word 文档"));
    refused("case:type", "资料.docx", archive, "document.type-not-allowed");
    refused("case:type", "照片.png", SampleFiles.PROGRAM, "document.type-not-allowed")
        .satisfies(refused -> assertThat(textOf(refused)).contains("可执行程序"));
    assertThat(attachments.of("case:type")).isEmpty();
  }

  @Test
  void saysBoth_whenTheNameContradictsTheContent() throws IOException {
    refused("case:name", "报告.pdf", SampleFiles.word(), "document.type-contradicts-name")
        .satisfies(refused -> assertThat(textOf(refused)).contains("Word 文档", ".pdf"));
    refused("case:name", "报告", SampleFiles.PDF, "document.type-contradicts-name");
    refused("case:name", "..", SampleFiles.PDF, "document.name-missing");
    refused("case:name", "空.txt", new byte[0], "document.empty");
  }

  @Test
  void refusesTheSameContentTwice() {
    store("case:twice", "一.pdf", SampleFiles.PDF);

    refused("case:twice", "二.pdf", SampleFiles.PDF, "document.twice");
  }

  @Test
  void refusesTooLargeAFile_andTooMuchTogether() {
    refused("case:size", "大.pdf", pdf(20 * MEGABYTE + 1, 0), "document.too-large");
    for (int i = 0; i < 3; i++) {
      store("case:size", i + ".pdf", pdf(20 * MEGABYTE, i));
    }
    refused("case:size", "多.pdf", SampleFiles.PDF, "document.total-too-large");

    attachments.removeAll("case:size");
    assertThat(attachments.of("case:size")).isEmpty();
  }

  @Test
  void leavesNothingBehind_whenRemoved() {
    int before = rows();
    Attachment stored = store("case:gone", "a.pdf", SampleFiles.PDF);
    assertThat(rows()).isEqualTo(before + 1);

    attachments.remove("case:gone", stored.getId());

    assertThat(rows()).isEqualTo(before);
  }

  private Attachment store(String owner, String name, byte[] content) {
    return attachments.store(owner, name, new ByteArrayInputStream(content));
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(
      String owner, String name, byte[] content, String code) {
    return assertThatThrownBy(() -> store(owner, name, content))
        .isInstanceOf(RefusedException.class)
        .hasMessage(code);
  }

  private String textOf(Throwable refused) {
    return texts.of(((RefusedException) refused).refusals().get(0));
  }

  private int rows() {
    return jdbc.sql("select count(*) from stored_chunk").query(Integer.class).single();
  }

  private static byte[] pdf(int size, int variant) {
    byte[] content = Arrays.copyOf(SampleFiles.PDF, size);
    content[size - 1] = (byte) variant;
    return content;
  }
}
