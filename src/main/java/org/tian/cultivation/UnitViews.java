package org.tian.cultivation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.organisation.Unit;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** Joint pre-review (联合预审): the likely units say in a few days what they think of the topic. */
@Service
public class UnitViews {

  private final Cultivations cultivations;
  private final UnitViewRepository repository;
  private final Directory directory;
  private final CultivationSteps steps;
  private final Clock clock;

  UnitViews(
      Cultivations cultivations,
      UnitViewRepository repository,
      Directory directory,
      CultivationSteps steps,
      Clock clock) {
    this.cultivations = cultivations;
    this.repository = repository;
    this.directory = directory;
    this.steps = steps;
    this.clock = clock;
  }

  /** Codes of the units that are asked and have not answered. */
  @Transactional(readOnly = true)
  public List<String> openOf(long id) {
    return repository.findByCultivationIdOrderById(id).stream()
        .filter(view -> view.getState() == UnitView.State.ASKED)
        .map(UnitView::getUnitCode)
        .toList();
  }

  /** Asks the named units; one that has ended since is replaced by its successor, or left out. */
  @Transactional
  public void ask(long id) {
    Cultivation cultivation = cultivations.get(id);
    cultivation.askUnits();
    List<UnitView> planned = repository.findByCultivationIdOrderById(id);
    List<String> asked = new ArrayList<>();
    for (UnitView view : planned) {
      Optional<String> unit = today(view.getUnitCode());
      if (unit.isEmpty() || isTaken(unit.get(), view, planned)) {
        view.endUnit();
        steps.record(cultivation, "cultivation.unit-ended", Map.of("unit", view.getUnitCode()));
      } else {
        view.ask(unit.get(), now());
        asked.add(unit.get());
      }
    }
    steps.record(cultivation, "cultivation.units-asked", Map.of("units", String.join(",", asked)));
  }

  private static boolean isTaken(String unit, UnitView by, List<UnitView> planned) {
    return planned.stream().anyMatch(other -> other != by && other.getUnitCode().equals(unit));
  }

  /** The unit itself, or who has its functions now. */
  private Optional<String> today(String unitCode) {
    LocalDate today = LocalDate.now(clock);
    Optional<Unit> unit = directory.unit(unitCode);
    for (int steps = 0; unit.isPresent() && !unit.get().existsOn(today) && steps < 10; steps++) {
      unit = Optional.ofNullable(unit.get().getSuccessorCode()).flatMap(directory::unit);
    }
    return unit.filter(found -> found.existsOn(today)).map(Unit::getCode);
  }

  /**
   * A unit's view.
   *
   * @throws RefusedException {@code cultivation.view-given} when the unit answered before
   */
  @WholeStep
  public void give(long id, String unitCode, UnitView.Opinion opinion, String text) {
    Cultivation cultivation = cultivations.get(id);
    List<Refusal> refusals = new ArrayList<>();
    Words.require(refusals, "viewText", text, TopicDeclarations.TEXT_CHARACTERS);
    RefusedException.throwIfAny(refusals);
    cultivation.requirePreReview();
    UnitView view =
        repository.findByCultivationIdOrderById(id).stream()
            .filter(one -> one.getUnitCode().equals(unitCode))
            .findFirst()
            .orElseThrow(CultivationAccess::notFound);
    if (view.getState() != UnitView.State.ASKED) {
      throw Refusal.of("cultivation.view-given").asException();
    }
    view.give(opinion, text, CurrentActor.get().personId(), now());
    steps.record(
        cultivation, "cultivation.view-given", Map.of("unit", unitCode, "opinion", opinion.name()));
  }

  /** The time is over; who has not answered has no view. */
  @Transactional
  public void close(long id) {
    Cultivation cultivation = cultivations.get(id);
    List<UnitView> silent =
        repository.findByCultivationIdOrderById(id).stream()
            .filter(view -> view.getState() == UnitView.State.ASKED)
            .toList();
    silent.forEach(UnitView::leaveOut);
    cultivation.closeViews();
    steps.record(cultivation, "cultivation.views-closed", Map.of("silent", silent.size()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
