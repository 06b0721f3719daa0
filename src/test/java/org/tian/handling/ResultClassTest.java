package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.handling.ResultClass.A;
import static org.tian.handling.ResultClass.B;
import static org.tian.handling.ResultClass.C;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultClassTest {

  @Test
  void takesTheClassMostItemsHave() {
    assertThat(ResultClass.overall(List.of(A, A, C))).isEqualTo(A);
    assertThat(ResultClass.overall(List.of(C, B, B, A))).isEqualTo(B);
  }

  @Test
  void takesTheWorseClass_onTie() {
    assertThat(ResultClass.overall(List.of(A, B))).isEqualTo(B);
    assertThat(ResultClass.overall(List.of(A, B, C))).isEqualTo(C);
  }

  @Test
  void claimsMore_whenNearerToA() {
    assertThat(A.isBetterThan(B)).isTrue();
    assertThat(B.isBetterThan(B)).isFalse();
    assertThat(C.isBetterThan(B)).isFalse();
  }
}
