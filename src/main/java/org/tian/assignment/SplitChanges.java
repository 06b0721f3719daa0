package org.tian.assignment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.proposal.Proposals;
import org.tian.proposal.SuggestionItem;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Units that come into a split (分办) or leave it; no suggestion is left without a unit. */
@Component
class SplitChanges {

  private final UnitTasks tasks;
  private final Proposals proposals;
  private final ChangeSteps steps;
  private final Clock clock;

  SplitChanges(UnitTasks tasks, Proposals proposals, ChangeSteps steps, Clock clock) {
    this.tasks = tasks;
    this.proposals = proposals;
    this.steps = steps;
    this.clock = clock;
  }

  /** A further unit answers the suggestions named; the others go on with theirs. */
  void add(String office, List<UnitTask> units, UnitChangeOrder order) {
    List<UnitTask> split = splitAmong(units);
    if (split.isEmpty()) {
      throw Refusal.at("changeKind", "assignment.not-split").asException();
    }
    if (split.size() >= UnitSelection.SPLIT_MOST) {
      throw Refusal.at("changeKind", "assignment.split-most", UnitSelection.SPLIT_MOST)
          .asException();
    }
    UnitTask beside = split.get(0);
    steps.requireNewUnit(beside, order.newUnit());
    if (beside.getUnitCode().equals(order.newUnit())) {
      throw Refusal.at("newUnit", "assignment.unit-already-there").asException();
    }
    tasks.refuseUnitThatIsThere(beside, order.newUnit());
    refuseUnknownItems(beside.getProposalId(), order.items());
    steps.begin(
        beside.offerTo(
            order.newUnit(),
            UnitRole.SPLIT,
            order.items(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    steps.keep(office, beside, null, order.newUnit(), order);
  }

  private void refuseUnknownItems(long proposalId, List<Integer> items) {
    Set<Integer> unknown = new HashSet<>(items);
    suggestions(proposalId).forEach(item -> unknown.remove(item.getPosition()));
    RefusedException.throwIfAny(
        unknown.stream()
            .sorted()
            .map(item -> Refusal.at("items", "assignment.item-unknown", item))
            .toList());
  }

  /** One of the units goes; what only it answered is taken over by another one in the same step. */
  void drop(String office, UnitTask dropped, List<UnitTask> units, UnitChangeOrder order) {
    if (dropped.getRole() != UnitRole.SPLIT) {
      throw Refusal.at("unitTask", "assignment.not-split").asException();
    }
    steps.requireMovable(dropped);
    List<UnitTask> rest = splitAmong(units).stream().filter(task -> !task.equals(dropped)).toList();
    if (rest.isEmpty()) {
      throw Refusal.at("unitTask", "assignment.drop-only-lead").asException();
    }
    List<SuggestionItem> left = onlyAnsweredBy(dropped, rest);
    UnitTask taker = left.isEmpty() ? null : takerOf(left, rest, order);
    if (taker != null) {
      taker.takeOver(left.stream().map(SuggestionItem::getPosition).toList());
    }
    steps.end(dropped, taker);
    if (rest.size() == 1) {
      boolean withCoUnits = units.stream().anyMatch(task -> task.getRole() == UnitRole.CO);
      rest.get(0).answersAlone(withCoUnits);
    }
    steps.keep(
        office, dropped, dropped.getUnitCode(), taker == null ? null : taker.getUnitCode(), order);
    steps.leave(dropped);
  }

  private UnitTask takerOf(List<SuggestionItem> left, List<UnitTask> rest, UnitChangeOrder order) {
    if (order.newUnit() == null) {
      throw new RefusedException(
          left.stream()
              .map(
                  item ->
                      Refusal.at(
                          "newUnit",
                          "assignment.drop-leaves-item",
                          item.getPosition(),
                          item.getText()))
              .toList());
    }
    UnitTask taker =
        rest.stream()
            .filter(task -> task.getUnitCode().equals(order.newUnit()))
            .findFirst()
            .orElseThrow(() -> Refusal.at("newUnit", "assignment.taker-not-there").asException());
    steps.requireMovable(taker, "newUnit");
    if (taker.getStatus() == UnitTaskStatus.IN_SIGN_OFF) {
      throw Refusal.at("newUnit", "assignment.taker-in-sign-off").asException();
    }
    return taker;
  }

  private List<SuggestionItem> onlyAnsweredBy(UnitTask dropped, List<UnitTask> rest) {
    List<SuggestionItem> all = suggestions(dropped.getProposalId());
    Set<Integer> answered = new HashSet<>();
    rest.forEach(task -> answered.addAll(task.itemsOf(all.size())));
    return all.stream().filter(item -> !answered.contains(item.getPosition())).toList();
  }

  private List<SuggestionItem> suggestions(long proposalId) {
    return proposals.get(proposalId).getSuggestions();
  }

  private static List<UnitTask> splitAmong(List<UnitTask> units) {
    return units.stream().filter(task -> task.getRole() == UnitRole.SPLIT).toList();
  }
}
