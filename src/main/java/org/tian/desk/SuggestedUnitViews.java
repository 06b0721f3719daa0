package org.tian.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.assignment.suggestion.CaseSuggestion;
import org.tian.assignment.suggestion.SuggestedUnit;
import org.tian.assignment.suggestion.SuggestionAccuracy;
import org.tian.assignment.suggestion.UnitSuggestions;
import org.tian.engine.WorkItem;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/** Puts suggested units on pages, and tells at which tasks they stand. */
@Component
class SuggestedUnitViews {

  private static final Set<String> PROPOSING = Set.of("Task_ProposeUnits", "Task_SettleUnits");
  private static final Set<String> JUDGED_AT =
      Set.of("Task_ProposeUnits", "Task_SettleUnits", "Task_ApproveHandover");

  private final UnitSuggestions suggestions;
  private final SuggestionAccuracy accuracy;
  private final Proposals proposals;

  SuggestedUnitViews(
      UnitSuggestions suggestions, SuggestionAccuracy accuracy, Proposals proposals) {
    this.suggestions = suggestions;
    this.accuracy = accuracy;
    this.proposals = proposals;
  }

  /** Where the units for a task are found, while units are to be proposed there. */
  Optional<String> urlOf(WorkItem item) {
    if (item.proposalId() == null
        || !PROPOSING.contains(item.taskKey())
        || item.state() != WorkItem.State.OPEN) {
      return Optional.empty();
    }
    Proposal proposal = proposals.read(item.proposalId());
    return suggestions.maySuggest(proposal)
        ? Optional.of("/desk/cases/" + proposal.getId() + "/unit-suggestions")
        : Optional.empty();
  }

  /** Where one sees how often suggestions were right, at the tasks that decide about units. */
  Optional<String> accuracyUrlOf(WorkItem item) {
    if (item.proposalId() == null || !JUDGED_AT.contains(item.taskKey())) {
      return Optional.empty();
    }
    return accuracyUrl(proposals.read(item.proposalId()).getCommitteeCode());
  }

  private Optional<String> accuracyUrl(String committee) {
    return accuracy.committees().stream()
        .filter(one -> one.getCode().equals(committee))
        .map(one -> "/desk/assignment/accuracy?committee=" + one.getCode())
        .findFirst();
  }

  SuggestedUnitView of(CaseSuggestion suggestion, boolean fillable) {
    String committee = proposals.read(suggestion.proposalId()).getCommitteeCode();
    return new SuggestedUnitView(
        suggestion.isEmpty(),
        fillable,
        accuracyUrl(committee).orElse(""),
        rows(suggestion.whole().leads()),
        rows(suggestion.whole().coUnits()),
        suggestion.items().stream()
            .map(
                item ->
                    new SuggestedUnitView.Item(item.position(), item.text(), rows(item.leads())))
            .toList(),
        rows(suggestion.splitBetween()),
        suggestion.splitBetween().stream()
            .map(SuggestedUnit::unitCode)
            .collect(Collectors.joining(" ")),
        suggestion.splitBetween().stream()
            .map(unit -> itemsOf(unit, suggestion))
            .collect(Collectors.joining(" ")));
  }

  /** Numbers of the suggestions for which the unit is the first choice. */
  private static String itemsOf(SuggestedUnit unit, CaseSuggestion suggestion) {
    return suggestion.items().stream()
        .filter(item -> !item.leads().isEmpty())
        .filter(item -> item.leads().get(0).unitCode().equals(unit.unitCode()))
        .map(item -> String.valueOf(item.position()))
        .collect(Collectors.joining(","));
  }

  private static List<SuggestedUnitView.Row> rows(List<SuggestedUnit> units) {
    return units.stream()
        .map(
            unit ->
                new SuggestedUnitView.Row(
                    unit.unitCode(),
                    unit.name(),
                    SimilarViews.percent(unit.score()),
                    unit.reasons().stream()
                        .map(
                            reason -> new SuggestedUnitView.Reason(reason.text(), reason.against()))
                        .toList()))
        .toList();
  }
}
