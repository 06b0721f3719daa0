package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;

class UnitSelectionTest {

  @Test
  void acceptsOneUnitAlone() {
    assertThat(refused(HandlingKind.SOLE, List.of("ncal.jyj"), List.of())).isEmpty();
  }

  @Test
  void acceptsLeadWithCoUnits_leadFirst() {
    UnitSelection selection =
        new UnitSelection(HandlingKind.LEAD_CO, List.of("ncal.jyj"), List.of("ncal.czj"));

    assertThat(selection.shapeRefusals()).isEmpty();
    assertThat(selection.units())
        .containsExactly(
            new PlannedUnit("ncal.jyj", UnitRole.LEAD), new PlannedUnit("ncal.czj", UnitRole.CO));
  }

  @Test
  void asksForLead_whenNoneIsChosen() {
    assertThat(refused(HandlingKind.SOLE, List.of(), List.of()))
        .containsExactly("assignment.no-lead");
  }

  @Test
  void asksForSecondUnit_whenSplitNamesOneOrTheSameTwice() {
    assertThat(refused(HandlingKind.SPLIT, List.of("ncal.jyj"), List.of()))
        .containsExactly("assignment.split-needs-two");
    assertThat(refused(HandlingKind.SPLIT, List.of("ncal.jyj", "ncal.jyj"), List.of()))
        .containsExactly("assignment.split-needs-two");
  }

  @Test
  void refusesSecondLead_unlessSplit() {
    assertThat(refused(HandlingKind.SOLE, List.of("ncal.jyj", "ncal.czj"), List.of()))
        .containsExactly("assignment.one-lead-only");
  }

  @Test
  void asksForCoUnits_whenLeadHasNone() {
    assertThat(refused(HandlingKind.LEAD_CO, List.of("ncal.jyj"), List.of()))
        .containsExactly("assignment.no-co-unit");
  }

  @Test
  void refusesCoUnits_whenNobodyLeads() {
    assertThat(refused(HandlingKind.SOLE, List.of("ncal.jyj"), List.of("ncal.czj")))
        .containsExactly("assignment.co-units-need-lead");
  }

  @Test
  void findsUnitNamedTwice_andUnitThatLeadsAndAssists() {
    UnitSelection selection =
        new UnitSelection(
            HandlingKind.LEAD_CO, List.of("ncal.jyj"), List.of("ncal.czj", "ncal.czj", "ncal.jyj"));

    assertThat(selection.repeated()).containsExactly(entry("ncal.czj", "coUnits"));
    assertThat(selection.leadAndCo()).containsExactly("ncal.jyj");
  }

  @Test
  void namesTheFieldOfTheSecond_whenASplitNamesAUnitTwice() {
    UnitSelection selection =
        new UnitSelection(
            HandlingKind.SPLIT, List.of("ncal.jyj", "ncal.czj", "ncal.jyj"), List.of());

    assertThat(selection.repeated()).containsExactly(entry("ncal.jyj", "splitUnitC"));
  }

  @Test
  void findsItemsWithoutUnit_whenEveryUnitOfASplitNamesItsOwn() {
    assertThat(split(List.of(1), List.of(3)).itemsWithoutUnit(List.of(1, 2, 3))).containsExactly(2);
    assertThat(split(List.of(1, 2), List.of(2, 3)).itemsWithoutUnit(List.of(1, 2, 3))).isEmpty();
  }

  @Test
  void leavesNoItemWithoutUnit_whenOneUnitAnswersAll() {
    assertThat(split(List.of(1), List.of()).itemsWithoutUnit(List.of(1, 2, 3))).isEmpty();
    assertThat(
            new UnitSelection(HandlingKind.SOLE, List.of("ncal.jyj"), List.of())
                .itemsWithoutUnit(List.of(1, 2)))
        .isEmpty();
  }

  @Test
  void findsUnitThatReadsAndTakesPart_andPutsReadersLast() {
    UnitSelection selection =
        new UnitSelection(
            HandlingKind.LEAD_CO,
            List.of(new SplitPart("ncal.jyj", List.of(1))),
            List.of("ncal.czj"),
            List.of("ncal.czj", "ncal.cgj", "ncal.cgj"));

    assertThat(selection.readingAndMore()).containsExactly("ncal.czj");
    assertThat(selection.repeated()).containsExactly(entry("ncal.cgj", "readingUnits"));
    assertThat(selection.units())
        .startsWith(new PlannedUnit("ncal.jyj", UnitRole.LEAD))
        .endsWith(new PlannedUnit("ncal.cgj", UnitRole.READING));
  }

  private static UnitSelection split(List<Integer> first, List<Integer> second) {
    return new UnitSelection(
        HandlingKind.SPLIT,
        List.of(new SplitPart("ncal.jyj", first), new SplitPart("ncal.cgj", second)),
        List.of(),
        List.of());
  }

  private static List<String> refused(HandlingKind kind, List<String> leads, List<String> others) {
    return Refusals.codes(new UnitSelection(kind, leads, others).shapeRefusals());
  }
}
