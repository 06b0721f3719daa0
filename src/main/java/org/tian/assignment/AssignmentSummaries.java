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
  private final UnitReturns returns;
  private final Proposals proposals;
  private final Texts texts;

  AssignmentSummaries(
      Directory directory,
      AssignableUnits assignable,
      HandoverPlans plans,
      UnitTasks unitTasks,
      UnitReturns returns,
      Proposals proposals,
      Texts texts) {
    this.directory = directory;
    this.assignable = assignable;
    this.plans = plans;
    this.unitTasks = unitTasks;
    this.returns = returns;
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
            lastReturnDay(task),
            returnNote(task))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The last return of a task: who asks why, who should do it instead, who said what so far. */
  public String returnSummary(long unitTaskId) {
    return returns.lastOf(unitTaskId).map(this::of).orElse("");
  }

  private String of(UnitReturn asked) {
    return Stream.of(
            texts.of(
                "assignment.summary.return",
                directory.nameOf(asked.getUnitCode()),
                asked.getReason()),
            asked.getProposedUnit() == null
                ? ""
                : texts.of(
                    "assignment.summary.suggested", directory.nameOf(asked.getProposedUnit())),
            texts.of("assignment.summary.last-return-day", asked.getLastDay()),
            signature(asked),
            asked.getLeaderNote() == null
                ? ""
                : texts.of(
                    "assignment.summary.late-admitted",
                    directory.personName(asked.getLeaderId()),
                    asked.getLeaderNote()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String signature(UnitReturn asked) {
    if (asked.getSignedAt() == null) {
      return returns.daysLate(asked) > 0 ? texts.of("assignment.summary.return-over") : "";
    }
    String head = directory.personName(asked.getSignedBy());
    return asked.isLate()
        ? texts.of(
            "assignment.summary.signed-late", head, asked.getSignedAt(), returns.daysLate(asked))
        : texts.of("assignment.summary.signed", head, asked.getSignedAt());
  }

  private String besides(UnitTask task) {
    return unitTasks.ofRound(task.getProposalId(), task.getRound()).stream()
        .filter(other -> !other.getId().equals(task.getId()))
        .filter(other -> !other.getStatus().isGone())
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
    if (task.isReturnRefused()) {
      return texts.of("assignment.summary.return-refused", task.getArbitrationNote());
    }
    return returns
        .lastOf(task.getId())
        .filter(asked -> asked.getState() == ReturnState.NOT_SIGNED)
        .map(asked -> texts.of("assignment.summary.not-signed", asked.getHeadNote()))
        .orElse("");
  }

  /** Until when a return may be signed in time, for the unit that has not signed for it. */
  private String lastReturnDay(UnitTask task) {
    return task.isReturnRefused()
        ? ""
        : texts.of("assignment.summary.last-return-day", unitTasks.lastReturnDay(task));
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
