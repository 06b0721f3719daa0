package org.tian.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Unit;
import org.tian.proposal.Proposals;
import org.tian.shared.Texts;

/** Short texts about plans and tasks for the forms, in the reader's language. */
@Component
public class AssignmentSummaries {

  private static final int ITEM_CHARACTERS = 60;

  private final Directory directory;
  private final AssignableUnits assignable;
  private final HandoverPlans plans;
  private final UnitTasks unitTasks;
  private final Proposals proposals;
  private final Texts texts;

  AssignmentSummaries(
      Directory directory,
      AssignableUnits assignable,
      HandoverPlans plans,
      UnitTasks unitTasks,
      Proposals proposals,
      Texts texts) {
    this.directory = directory;
    this.assignable = assignable;
    this.plans = plans;
    this.unitTasks = unitTasks;
    this.proposals = proposals;
    this.texts = texts;
  }

  /** The units to choose from, as forms want options: code, and name with its first function. */
  public List<Map<String, String>> unitOptions(String committeeCode) {
    return assignable.of(committeeCode).stream()
        .map(unit -> Map.of("value", unit.getCode(), "label", label(unit)))
        .toList();
  }

  /** The suggestions of a proposal to choose from: number, and number with the first words. */
  public List<Map<String, String>> itemOptions(long proposalId) {
    return proposals.get(proposalId).getSuggestions().stream()
        .map(
            item ->
                Map.of(
                    "value",
                    String.valueOf(item.getPosition()),
                    "label",
                    item.getPosition() + ". " + shortened(item.getText())))
        .toList();
  }

  private static String shortened(String text) {
    return text.length() > ITEM_CHARACTERS ? text.substring(0, ITEM_CHARACTERS) + "…" : text;
  }

  /** The plan in a few lines: how it is shared out, each unit with its role, the remark. */
  public String of(HandoverPlan plan) {
    String units =
        plan.getUnits().stream()
            .map(unit -> roleAndName(unit.role(), unit.unitCode()) + items(unit.items()))
            .collect(Collectors.joining("\n"));
    String kind = texts.of("assignment.summary.kind", texts.of(plan.getKind().messageKey()));
    return Stream.of(
            kind,
            units,
            told("assignment.summary.remark", plan.getRemark()),
            told("assignment.summary.settled", plan.getSettlementReason()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String told(String key, String text) {
    return text == null || text.isBlank() ? "" : texts.of(key, text);
  }

  /** Which suggestions a unit answers, to be added behind its name; empty for all of them. */
  public String items(List<Integer> items) {
    return items.isEmpty()
        ? ""
        : texts.of(
            "assignment.summary.items",
            items.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(texts.of("assignment.and"))));
  }

  /** What a unit is handed: its role, the units beside it, what the office asks for. */
  public String handoverNote(long unitTaskId) {
    UnitTask task = unitTasks.get(unitTaskId);
    return Stream.of(
            roleAndName(task.getRole(), task.getUnitCode()) + items(task.getItems()),
            besides(task),
            requirements(task),
            returnNote(task))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Who asks for a return, why, and who should do it instead. */
  public String returnSummary(UnitTask task) {
    String asked =
        texts.of(
            "assignment.summary.return",
            directory.nameOf(task.getUnitCode()),
            task.getReturnReason());
    return task.getSuggestedUnitCode() == null
        ? asked
        : asked
            + "\n"
            + texts.of(
                "assignment.summary.suggested", directory.nameOf(task.getSuggestedUnitCode()));
  }

  private String besides(UnitTask task) {
    return unitTasks.ofRound(task.getProposalId(), task.getRound()).stream()
        .filter(other -> !other.getId().equals(task.getId()))
        .filter(other -> other.getStatus() != UnitTaskStatus.RETURNED)
        .map(other -> roleAndName(other.getRole(), other.getUnitCode()))
        .collect(Collectors.joining("\n"));
  }

  private String requirements(UnitTask task) {
    return plans
        .latest(task.getProposalId())
        .map(HandoverPlan::getRequirements)
        .filter(asked -> !asked.isBlank())
        .map(asked -> texts.of("assignment.summary.requirements", asked))
        .orElse("");
  }

  private String returnNote(UnitTask task) {
    return task.isReturnRefused()
        ? texts.of("assignment.summary.return-refused", task.getArbitrationNote())
        : "";
  }

  private String roleAndName(UnitRole role, String unitCode) {
    return texts.of(
        "assignment.summary.unit", texts.of(role.messageKey()), directory.nameOf(unitCode));
  }

  private static String label(Unit unit) {
    return unit.getFunctions().isEmpty()
        ? unit.getName()
        : unit.getName() + " — " + unit.getFunctions().get(0);
  }
}
