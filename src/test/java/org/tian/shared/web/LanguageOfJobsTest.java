package org.tian.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;
import org.tian.shared.Texts;

/** What the program writes by itself is in Chinese, whatever the machine's own language is. */
@TianTest
class LanguageOfJobsTest {

  @Autowired private Texts texts;

  @Test
  void speaksChinese_whenNoReaderWaits() {
    String written = CompletableFuture.supplyAsync(() -> texts.of("status.CLOSED")).join();

    assertThat(written).isEqualTo("已办结");
  }
}
