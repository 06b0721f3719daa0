package org.tian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.ReadingUnits;
import org.tian.assignment.ReturnState;
import org.tian.assignment.UnitChange;
import org.tian.assignment.UnitChangeKind;
import org.tian.assignment.UnitChanges;
import org.tian.assignment.UnitReturn;
import org.tian.assignment.UnitReturns;
import org.tian.assignment.UnitRole;
import org.tian.assignment.UnitTask;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Returns and changes of units in words, for the case page and the handing office's lists. */
@Component
class UnitMovesViews {

  private final UnitReturns returns;
  private final UnitChanges changes;
  private final ReadingUnits reading;
  private final AssignableUnits assignable;
  private final Proposals proposals;
  private final WorkItems items;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  UnitMovesViews(
      UnitReturns returns,
      UnitChanges changes,
      ReadingUnits reading,
      AssignableUnits assignable,
      Proposals proposals,
      WorkItems items,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.returns = returns;
    this.changes = changes;
    this.reading = reading;
    this.assignable = assignable;
    this.proposals = proposals;
    this.items = items;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What moved in a case the reader may see, and what the reader may change. */
  UnitMovesView of(Proposal proposal) {
    long id = proposal.getId();
    return new UnitMovesView(
        returns.ofProposal(id).stream().map(this::line).toList(),
        changes.ofProposal(id).stream().map(this::line).toList(),
        reading.of(id).stream().map(directory::nameOf).toList(),
        changes.isOpenTo(id) ? form(proposal) : null);
  }

  private UnitMovesView.Form form(Proposal proposal) {
    List<UnitTask> movable = changes.movable(proposal.getId());
    boolean split = movable.stream().anyMatch(task -> task.getRole() == UnitRole.SPLIT);
    return new UnitMovesView.Form(
        Arrays.stream(UnitChangeKind.values())
            .filter(kind -> kind.fits(split))
            .map(kind -> new UnitMovesView.Choice(kind.name(), texts.of(kind.messageKey())))
            .toList(),
        movable.stream().map(this::choice).toList(),
        assignable.of(proposal.getCommitteeCode()).stream()
            .map(unit -> new UnitMovesView.Choice(unit.getCode(), unit.getName()))
            .toList(),
        split ? items(proposal) : List.of());
  }

  private static List<UnitMovesView.Choice> items(Proposal proposal) {
    return proposal.getSuggestions().stream()
        .map(
            item ->
                new UnitMovesView.Choice(
                    Integer.toString(item.getPosition()),
                    item.getPosition() + ". " + item.getText()))
        .toList();
  }

  private UnitMovesView.Choice choice(UnitTask task) {
    return new UnitMovesView.Choice(
        Long.toString(task.getId()),
        texts.of(
            "notice.unit",
            directory.nameOf(task.getUnitCode()),
            texts.of(task.getRole().messageKey())));
  }

  ReturnsView.ReturnLine line(UnitReturn one) {
    return new ReturnsView.ReturnLine(
        caseOf(one.getProposalId()),
        directory.nameOf(one.getUnitCode()),
        texts.of(one.getRole().messageKey()),
        one.getReason(),
        one.getProposedUnit() == null
            ? ""
            : texts.of("returns.proposed", directory.nameOf(one.getProposedUnit())),
        texts.of(one.getState().messageKey()),
        tone(one.getState()),
        formats.moment(one.getAskedAt()),
        texts.of("returns.last-day", one.getLastDay()),
        late(one),
        said(one),
        taskUrl(one));
  }

  private static String tone(ReturnState state) {
    return switch (state) {
      case LATE -> "late";
      case ASKED, SIGNED -> "near";
      case GRANTED -> "good";
      default -> "";
    };
  }

  private String late(UnitReturn one) {
    long days = returns.daysLate(one);
    return days > 0 && (one.isLate() || one.getState() == ReturnState.ASKED)
        ? texts.of("returns.days-late", days)
        : "";
  }

  private List<String> said(UnitReturn one) {
    List<String> said = new ArrayList<>();
    if (one.getHeadNote() != null) {
      said.add(note(one.getSignedBy(), one.getHeadNote()));
    } else if (one.getSignedAt() != null) {
      said.add(
          texts.of("returns.signed", directory.personName(one.getSignedBy()), one.getSignedAt()));
    }
    if (one.getLeaderNote() != null) {
      said.add(note(one.getLeaderId(), one.getLeaderNote()));
    }
    if (one.getDecisionNote() != null) {
      said.add(
          one.getDecidedBy() == null
              ? one.getDecisionNote()
              : note(one.getDecidedBy(), one.getDecisionNote()));
    }
    if (one.getNewUnit() != null) {
      said.add(texts.of("returns.went-to", directory.nameOf(one.getNewUnit())));
    }
    return said;
  }

  private String note(String person, String words) {
    return texts.of("returns.decided", directory.personName(person), words);
  }

  private String taskUrl(UnitReturn one) {
    String key =
        switch (one.getState()) {
          case ASKED -> "Task_SignReturn";
          case LATE -> "Task_DecideLateReturn";
          case SIGNED -> "Task_ArbitrateReturn";
          default -> "";
        };
    String person = CurrentActor.get().personId();
    Optional<WorkItem> waiting =
        key.isEmpty()
            ? Optional.empty()
            : items.openOf(one.getProposalId()).stream()
                .filter(item -> item.taskKey().equals(key))
                .filter(item -> one.getUnitCode().equals(item.unitCode()))
                .filter(item -> items.concerns(item.taskId(), person))
                .findFirst();
    return waiting.map(item -> "/desk/tasks/" + item.taskId()).orElse("");
  }

  ReturnsView.ChangeLine line(UnitChange one) {
    return new ReturnsView.ChangeLine(
        caseOf(one.getProposalId()),
        texts.of(one.getKind().messageKey()),
        texts.of(changeKey(one), name(one.getOldUnit()), name(one.getNewUnit())),
        one.getReason(),
        directory.personName(one.getChangedBy()),
        formats.moment(one.getChangedAt()));
  }

  /** A unit of a split may leave nothing behind for another one. */
  private static String changeKey(UnitChange one) {
    boolean taken = one.getKind() != UnitChangeKind.DROP_SPLIT || one.getNewUnit() != null;
    return "returns.change." + one.getKind().name() + (taken ? "" : ".nothing-left");
  }

  private String name(String unitCode) {
    return unitCode == null ? "" : directory.nameOf(unitCode);
  }

  private ReturnsView.Case caseOf(long proposalId) {
    Proposal proposal = proposals.get(proposalId);
    return new ReturnsView.Case(
        proposal.getDisplayNumber(), proposal.getTitle(), "/desk/cases/" + proposalId);
  }
}
