package org.tian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a reader sees on a page, to tell whether anything in it is not for readers: English words,
 * names of constants, ids.
 */
record VisibleText(String place, String text) {

  /** Names that stay Latin in Chinese offices, and the letters of the three classes. */
  private static final Pattern ALLOWED = Pattern.compile("Tian|PDF|Word|BPMN\\.iO|[ABC]");

  /** Flow numbers: capitals of the committee, term, session and count; and those of test cases. */
  private static final Pattern FILE_NUMBER =
      Pattern.compile("(?<![A-Za-z])([A-Z]+|test-case)(-\\d+)+");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.$-]*");

  static VisibleText of(Page page) {
    String written =
        (String)
            page.evaluate(
                "() => [document.body.innerText, ...[...document.querySelectorAll('textarea')]"
                    + ".map((area) => area.value)].join('\\n')");
    return new VisibleText(page.url(), written);
  }

  void assertChinese() {
    String rest = FILE_NUMBER.matcher(text).replaceAll("");
    List<String> foreign =
        LATIN
            .matcher(rest)
            .results()
            .map(MatchResult::group)
            .filter(word -> !ALLOWED.matcher(word).matches())
            .distinct()
            .toList();
    assertThat(foreign).as("Latin words on %s", place).isEmpty();
  }
}
