package org.tian.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseUnits;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/**
 * Who may know which units handle a case: those who may open it, from the hand-over on; everybody
 * else to whom the case is shown, after as many days as the committee has set.
 */
@Component
class UnitVisibility implements CaseUnits {

  private final UnitTaskRepository tasks;
  private final CaseAccess cases;
  private final CommitteeSettings settings;
  private final Directory directory;
  private final Clock clock;

  UnitVisibility(
      UnitTaskRepository tasks,
      CaseAccess cases,
      CommitteeSettings settings,
      Directory directory,
      Clock clock) {
    this.tasks = tasks;
    this.cases = cases;
    this.settings = settings;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, List<HandlingUnit>> shownTo(String personId, Collection<Long> proposalIds) {
    Map<Long, List<UnitTask>> known = new LinkedHashMap<>();
    if (!proposalIds.isEmpty()) {
      tasks
          .findByProposalIdInOrderById(proposalIds)
          .forEach(
              task ->
                  known.computeIfAbsent(task.getProposalId(), id -> new ArrayList<>()).add(task));
    }
    withhold(personId, known);
    Map<String, String> names = new HashMap<>();
    Map<Long, List<HandlingUnit>> shown = new HashMap<>();
    known.forEach((id, all) -> shown.put(id, units(all, names)));
    return shown;
  }

  private void withhold(String personId, Map<Long, List<UnitTask>> known) {
    Map<String, Integer> days = new HashMap<>();
    List<Long> early =
        known.entrySet().stream()
            .filter(one -> isEarly(one.getValue().get(0), days))
            .map(Map.Entry::getKey)
            .toList();
    if (!early.isEmpty()) {
      Set<Long> readable = cases.visibleAmong(personId, early);
      early.stream().filter(id -> !readable.contains(id)).forEach(known::remove);
    }
  }

  /** Counted from the first hand-over, day by day. */
  private boolean isEarly(UnitTask first, Map<String, Integer> days) {
    int wait =
        days.computeIfAbsent(
            first.getCommitteeCode(),
            committee -> settings.number(committee, CommitteeSetting.UNIT_SHOWN_DAYS));
    return wait > 0
        && LocalDate.now(clock)
            .isBefore(LocalDate.ofInstant(first.getOfferedAt(), clock.getZone()).plusDays(wait));
  }

  /** One entry a unit, by its last task that is not only history. */
  private List<HandlingUnit> units(List<UnitTask> all, Map<String, String> names) {
    Map<String, UnitTask> last = new LinkedHashMap<>();
    all.stream()
        .filter(task -> !task.getStatus().isGone())
        .forEach(task -> last.put(task.getUnitCode(), task));
    return last.values().stream()
        .sorted(Comparator.comparing(task -> !task.getRole().answers()))
        .map(
            task ->
                new HandlingUnit(
                    task.getUnitCode(),
                    names.computeIfAbsent(task.getUnitCode(), directory::nameOf),
                    task.getRole().name(),
                    task.getRole().answers()))
        .toList();
  }
}
