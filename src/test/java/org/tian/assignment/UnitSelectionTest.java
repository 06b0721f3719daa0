package org.tian.assignment;

import static org.assertj.core.api.Assertions.assertThat;

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

    assertThat(selection.repeated()).containsExactly("ncal.czj");
    assertThat(selection.leadAndCo()).containsExactly("ncal.jyj");
  }

  private static List<String> refused(HandlingKind kind, List<String> leads, List<String> others) {
    return Refusals.codes(new UnitSelection(kind, leads, others).shapeRefusals());
  }
}
