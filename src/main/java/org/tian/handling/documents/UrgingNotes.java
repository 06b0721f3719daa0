package org.tian.handling.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.assignment.HandingOffices;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;

/**
 * A note for each unit whose work in a case is overdue today; of several overdue steps the oldest.
 * None for those who only propose.
 */
@Component
class UrgingNotes implements CaseDocument {

  /** What the unit itself owes; its reply at the handing office is not in its hands. */
  private static final Set<String> OWED =
      Set.of(
          "Task_SignForProposal",
          "Task_WriteCoOpinion",
          "Task_DraftReply",
          "Task_CheckReplyDraft",
          "Task_SignReply");

  private final WorkItems items;
  private final HandingOffices offices;
  private final CaseAccess access;
  private final Directory directory;
  private final Formats formats;
  private final Clock clock;

  UrgingNotes(
      WorkItems items,
      HandingOffices offices,
      CaseAccess access,
      Directory directory,
      Formats formats,
      Clock clock) {
    this.items = items;
    this.offices = offices;
    this.access = access;
    this.directory = directory;
    this.formats = formats;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "urging-note";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    if (access.isProposingOnly(CurrentActor.get().personId())) {
      return List.of();
    }
    Map<String, WorkItem> oldest = new LinkedHashMap<>();
    for (WorkItem item : items.openOf(proposal.getId())) {
      if (item.unitCode() != null
          && OWED.contains(item.taskKey())
          && item.isOverdue(clock.instant())) {
        oldest.merge(
            item.unitCode(), item, (one, two) -> two.dueAt().isBefore(one.dueAt()) ? two : one);
      }
    }
    return oldest.values().stream()
        .map(item -> new DocumentPart(item.unitCode(), noteOf(proposal, item)))
        .toList();
  }

  private UrgingNote noteOf(Proposal proposal, WorkItem item) {
    LocalDate due = formats.dayOf(item.dueAt());
    return new UrgingNote(
        offices.of(proposal.getId()).map(directory::nameOf).orElse(""),
        directory.nameOf(item.unitCode()),
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        proposal.getTitle(),
        item.taskName(),
        formats.weekday(due),
        String.valueOf(ChronoUnit.DAYS.between(due, formats.today())),
        formats.day(formats.today()));
  }
}
