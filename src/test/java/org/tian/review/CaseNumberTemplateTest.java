package org.tian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tian.proposal.PlenarySession;

class CaseNumberTemplateTest {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

  private final PlenarySession session =
      new PlenarySession(
          "ncal", 4, 2, "四届二次会议", THEN, THEN, LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 8));

  @Test
  void writesNumbers_asPlacesKnowThem() {
    assertThat(number("{year}{serial:4}", 195)).isEqualTo("20260195");
    assertThat(number("{term}{session}{serial:3}", 112)).isEqualTo("42112");
    assertThat(number("第{serial:4}号", 1)).isEqualTo("第0001号");
    assertThat(number("W{year}{term:2}{session:2}{serial:5}", 118)).isEqualTo("W2026040200118");
  }

  @Test
  void growsBeyondItsDigits_ratherThanRepeat() {
    assertThat(number("{serial:3}", 1000)).isEqualTo("1000");
  }

  @Test
  void refusesTemplate_withoutSerialNumber() {
    assertThatThrownBy(() -> new CaseNumberTemplate("{year}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String number(String template, long serial) {
    return new CaseNumberTemplate(template).number(session, serial);
  }
}
