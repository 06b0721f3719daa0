package org.tian.handling.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;

/** What a report on a promise must say. */
class ReportRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);
  private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
  private static final String WORDS = "施工图已完成，受管线迁改影响，竣工推迟。";

  private final ReportRules rules = new ReportRules(DUE, TODAY);

  @Test
  void takesAGoodReport() {
    assertThat(codes(ReportOutcome.KEPT, WORDS, null, "")).isEmpty();
    assertThat(codes(ReportOutcome.KEPT, WORDS, null, "https://www.example.gov.cn/a?b=1"))
        .isEmpty();
    assertThat(codes(ReportOutcome.IN_PROGRESS, WORDS, DUE.plusDays(1), "")).isEmpty();
    assertThat(codes(ReportOutcome.GIVEN_UP, WORDS, null, "")).isEmpty();
  }

  @Test
  void namesEverythingThatIsMissing() {
    assertThat(codes(null, " ", null, ""))
        .containsExactly("commitment.no-outcome", "commitment.words-too-short");
    assertThat(codes(ReportOutcome.IN_PROGRESS, "", null, ""))
        .containsExactly("commitment.words-too-short", "commitment.no-new-day");
    assertThat(codes(ReportOutcome.KEPT, "长".repeat(2001), null, ""))
        .containsExactly("commitment.words-too-long");
  }

  @Test
  void refusesADay_thatIsPastOrNoLaterOrTooFar() {
    assertThat(codes(ReportOutcome.IN_PROGRESS, WORDS, TODAY, ""))
        .containsExactly("commitment.new-day-past");
    assertThat(codes(ReportOutcome.IN_PROGRESS, WORDS, TODAY.minusYears(1), ""))
        .containsExactly("commitment.new-day-past");
    assertThat(codes(ReportOutcome.IN_PROGRESS, WORDS, DUE, ""))
        .containsExactly("commitment.new-day-not-later");
    assertThat(codes(ReportOutcome.IN_PROGRESS, WORDS, TODAY.plusYears(6), ""))
        .containsExactly("commitment.new-day-too-far");
  }

  @Test
  void refusesAddresses_thatAreNoneOfTheWeb() {
    for (String address :
        List.of(
            "ftp://example.gov.cn/a",
            "javascript:alert(1)",
            "www.example.gov.cn",
            "http://",
            "https://user:secret@example.gov.cn",
            "https://example.gov.cn/a b",
            "https://example.gov.cn/" + "a".repeat(500))) {
      assertThat(codes(ReportOutcome.KEPT, WORDS, null, address))
          .as(address)
          .containsExactly("commitment.bad-address");
    }
  }

  private List<String> codes(ReportOutcome outcome, String words, LocalDate day, String address) {
    return Refusals.codes(rules.refusals(new ReportDraft(outcome, words, day, address)));
  }
}
