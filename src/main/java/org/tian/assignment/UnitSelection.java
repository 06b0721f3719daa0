package org.tian.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tian.shared.Refusal;

/**
 * The units somebody chose for a proposal, before anything is kept.
 *
 * @param kind how the proposal is shared out
 * @param leads codes of the units that answer
 * @param coUnits codes of the co-units
 */
public record UnitSelection(HandlingKind kind, List<String> leads, List<String> coUnits) {

  public UnitSelection {
    leads = List.copyOf(leads);
    coUnits = List.copyOf(coUnits);
  }

  /** What is wrong with the shape of the choice; says nothing about the units themselves. */
  public List<Refusal> shapeRefusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (leads.isEmpty()) {
      refusals.add(Refusal.at(leadField(), "assignment.no-lead"));
    } else if (kind == HandlingKind.SPLIT && new HashSet<>(leads).size() < 2) {
      refusals.add(Refusal.at(leadField(), "assignment.split-needs-two"));
    } else if (kind != HandlingKind.SPLIT && leads.size() > 1) {
      refusals.add(Refusal.at(leadField(), "assignment.one-lead-only"));
    }
    if (kind == HandlingKind.LEAD_CO && coUnits.isEmpty()) {
      refusals.add(Refusal.at("coUnits", "assignment.no-co-unit"));
    }
    if (kind != HandlingKind.LEAD_CO && !coUnits.isEmpty()) {
      refusals.add(Refusal.at("coUnits", "assignment.co-units-need-lead"));
    }
    return refusals;
  }

  /** Codes named twice in the same list. */
  public Set<String> repeated() {
    Set<String> repeated = new HashSet<>(repeatedIn(leads));
    repeated.addAll(repeatedIn(coUnits));
    return repeated;
  }

  /** Codes chosen both to answer and as co-unit. */
  public Set<String> leadAndCo() {
    Set<String> both = new HashSet<>(leads);
    both.retainAll(coUnits);
    return both;
  }

  /** The form field that names the answering units. */
  public String leadField() {
    return kind == HandlingKind.SPLIT ? "leadUnits" : "leadUnit";
  }

  /** Every chosen unit with its role, answering ones first. */
  public List<PlannedUnit> units() {
    return Stream.concat(
            leads.stream().map(code -> new PlannedUnit(code, kind.leadRole())),
            coUnits.stream().map(code -> new PlannedUnit(code, UnitRole.CO)))
        .toList();
  }

  private static Set<String> repeatedIn(List<String> codes) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    codes.stream().filter(code -> !seen.add(code)).forEach(repeated::add);
    return repeated;
  }
}
