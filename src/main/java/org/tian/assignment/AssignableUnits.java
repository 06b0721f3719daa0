package org.tian.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Committee;
import org.tian.organisation.Directory;
import org.tian.organisation.Unit;
import org.tian.organisation.UnitKind;
import org.tian.shared.Refusal;

/**
 * Which units a committee's proposals may be handed to: those of its own region (governments one
 * level down are among them) and enterprises of the region above, such as power and railway
 * companies. Only units that exist today.
 */
@Component
public class AssignableUnits {

  private final Directory directory;
  private final Clock clock;

  AssignableUnits(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The units to choose from, the committee's own first. */
  public List<Unit> of(String committeeCode) {
    return Stream.concat(
            directory.unitsOf(committeeCode).stream(),
            superior(committeeCode).stream()
                .flatMap(code -> directory.unitsOf(code, UnitKind.ENTERPRISE).stream()))
        .toList();
  }

  /** Everything that speaks against the choice, the shape first, then unit by unit. */
  public List<Refusal> refusals(String committeeCode, UnitSelection selection) {
    List<Refusal> refusals = new ArrayList<>(selection.shapeRefusals());
    selection
        .repeated()
        .forEach(
            (code, field) ->
                refusals.add(Refusal.at(field, "assignment.unit-twice", directory.nameOf(code))));
    selection.leadAndCo().stream()
        .map(code -> Refusal.at("coUnits", "assignment.lead-is-co-unit", directory.nameOf(code)))
        .forEach(refusals::add);
    selection.readingAndMore().stream()
        .map(
            code ->
                Refusal.at(
                    "readingUnits", "assignment.reading-unit-takes-part", directory.nameOf(code)))
        .forEach(refusals::add);
    List<String> leads = selection.leads();
    for (int i = 0; i < leads.size(); i++) {
      refusal(committeeCode, leads.get(i), selection.leadField(i)).ifPresent(refusals::add);
    }
    selection.coUnits().stream()
        .distinct()
        .flatMap(code -> refusal(committeeCode, code, "coUnits").stream())
        .forEach(refusals::add);
    selection.readingUnits().stream()
        .distinct()
        .flatMap(code -> refusal(committeeCode, code, "readingUnits").stream())
        .forEach(refusals::add);
    return refusals;
  }

  /** Why the unit cannot be given a proposal of the committee, or empty when it can. */
  public Optional<Refusal> refusal(String committeeCode, String unitCode, String field) {
    Optional<Unit> found = directory.unit(unitCode);
    if (found.isEmpty()) {
      return Optional.of(Refusal.at(field, "assignment.unit-unknown", unitCode));
    }
    Unit unit = found.get();
    if (!unit.existsOn(LocalDate.now(clock))) {
      return Optional.of(gone(unit, field));
    }
    boolean reachable =
        unit.getCommitteeCode().equals(committeeCode)
            || unit.getKind() == UnitKind.ENTERPRISE
                && superior(committeeCode).filter(unit.getCommitteeCode()::equals).isPresent();
    return reachable
        ? Optional.empty()
        : Optional.of(Refusal.at(field, "assignment.unit-elsewhere", unit.getName()));
  }

  /** The unit itself, or the one that has taken over its functions by today. */
  public String today(String unitCode) {
    LocalDate today = LocalDate.now(clock);
    return directory
        .unit(unitCode)
        .filter(unit -> !unit.existsOn(today) && unit.getSuccessorCode() != null)
        .map(unit -> today(unit.getSuccessorCode()))
        .orElse(unitCode);
  }

  private Refusal gone(Unit unit, String field) {
    String successor = today(unit.getCode());
    return successor.equals(unit.getCode())
        ? Refusal.at(field, "assignment.unit-not-valid", unit.getName())
        : Refusal.at(
            field, "assignment.unit-replaced", unit.getName(), directory.nameOf(successor));
  }

  private Optional<String> superior(String committeeCode) {
    return directory.committee(committeeCode).map(Committee::getParentCode);
  }
}
