package org.tian.handling.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.document.Signatures;
import org.tian.handling.room.HandlingPlan;
import org.tian.handling.room.HandlingPlans;
import org.tian.handling.room.PlanLine;
import org.tian.handling.room.RoomAccess;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.SuggestionItem;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The list of each unit whose room the reader may enter, once it was made. */
@Component
class HandlingLists implements CaseDocument {

  private final UnitTasks unitTasks;
  private final HandlingPlans plans;
  private final RoomAccess rooms;
  private final Signatures signatures;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  HandlingLists(
      UnitTasks unitTasks,
      HandlingPlans plans,
      RoomAccess rooms,
      Signatures signatures,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.unitTasks = unitTasks;
    this.plans = plans;
    this.rooms = rooms;
    this.signatures = signatures;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "handling-list";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    return unitTasks.ofProposal(proposal.getId()).stream()
        .filter(task -> !task.getStatus().isGone() && rooms.mayRead(task))
        .flatMap(task -> part(proposal, task))
        .toList();
  }

  private Stream<DocumentPart> part(Proposal proposal, UnitTask task) {
    return plans.of(task.getId()).filter(HandlingPlan::isMade).stream()
        .map(
            plan ->
                new DocumentPart(
                    task.getUnitCode() + "-" + task.getRound(), listOf(proposal, task, plan)));
  }

  private HandlingList listOf(Proposal proposal, UnitTask task, HandlingPlan plan) {
    return new HandlingList(
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()),
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        texts.of(plan.getHandlingWay().messageKey()),
        Objects.toString(plan.getInstruction(), ""),
        Objects.toString(plan.getSignedName(), ""),
        plan.getSignatureId() == null ? null : signatures.picture(plan.getSignatureId()),
        directory.personName(Objects.toString(plan.getPlannedBy(), "")),
        formats.day(formats.dayOf(plan.getPlannedAt())),
        plans.lines(task.getId()).stream().map(line -> line(proposal, line)).toList());
  }

  private HandlingList.Line line(Proposal proposal, PlanLine line) {
    List<SuggestionItem> suggestions = proposal.getSuggestions();
    int index = line.getItemNo() - 1;
    return new HandlingList.Line(
        String.valueOf(line.getItemNo()),
        index < suggestions.size() ? suggestions.get(index).getText() : "",
        Objects.toString(line.getMeasure(), ""),
        who(line),
        Objects.toString(line.getMilestone(), ""),
        line.getDueOn() == null ? "" : formats.day(line.getDueOn()),
        result(line));
  }

  private String who(PlanLine line) {
    String section = Objects.toString(line.getSection(), "");
    return line.getPersonId() == null
        ? section
        : (section + "\n" + directory.personName(line.getPersonId())).strip();
  }

  private String result(PlanLine line) {
    String state = texts.of(line.getState().messageKey());
    return line.getResult() == null
        ? state
        : line.getDoneOn() == null
            ? line.getResult()
            : line.getResult() + "（" + formats.day(line.getDoneOn()) + "）";
  }
}
