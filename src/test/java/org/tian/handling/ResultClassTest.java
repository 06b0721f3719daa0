package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.handling.ResultClass.PLANNED;
import static org.tian.handling.ResultClass.REFERENCE;
import static org.tian.handling.ResultClass.SOLVED;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultClassTest {

  @Test
  void takesTheClassMostItemsHave() {
    assertThat(ResultClass.overall(List.of(SOLVED, SOLVED, REFERENCE))).isEqualTo(SOLVED);
    assertThat(ResultClass.overall(List.of(REFERENCE, PLANNED, PLANNED, SOLVED)))
        .isEqualTo(PLANNED);
  }

  @Test
  void takesTheWorseClass_onTie() {
    assertThat(ResultClass.overall(List.of(SOLVED, PLANNED))).isEqualTo(PLANNED);
    assertThat(ResultClass.overall(List.of(SOLVED, PLANNED, REFERENCE))).isEqualTo(REFERENCE);
  }

  @Test
  void claimsMore_whenNearerToA() {
    assertThat(SOLVED.isBetterThan(PLANNED)).isTrue();
    assertThat(PLANNED.isBetterThan(PLANNED)).isFalse();
    assertThat(REFERENCE.isBetterThan(PLANNED)).isFalse();
  }

  @Test
  void contradictsItsItems_whenBetterThanFollowsOrWorseThanEach() {
    assertThat(SOLVED.contradicts(List.of(SOLVED, PLANNED))).isTrue();
    assertThat(PLANNED.contradicts(List.of(SOLVED, PLANNED))).isFalse();
    assertThat(REFERENCE.contradicts(List.of(SOLVED, PLANNED))).isTrue();
    assertThat(REFERENCE.contradicts(List.of(SOLVED, SOLVED, REFERENCE))).isFalse();
  }

  @Test
  void promisesSomething_whenStillToBeDone() {
    assertThat(ResultClass.values())
        .filteredOn(ResultClass::isPromise)
        .containsExactly(PLANNED, ResultClass.LATER);
  }
}
