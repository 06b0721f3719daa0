package org.tian.assignment.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tian.assignment.AssignmentSummaries;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.HandoverPlan;
import org.tian.assignment.HandoverPlans;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.assignment.UnitTasks;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocument;
import org.tian.proposal.Categories;
import org.tian.proposal.DocumentPart;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposers;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Formats;
import org.tian.shared.Period;
import org.tian.shared.Texts;
import org.tian.shared.WorkingDays;

/** Collects one sheet for each unit that has the proposal, in the round that runs. */
@Component
class HandoverSheets implements CaseDocument {

  private final UnitTasks unitTasks;
  private final HandoverPlans plans;
  private final AssignmentSummaries summaries;
  private final HandingOffices offices;
  private final Proposers proposers;
  private final Categories categories;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  HandoverSheets(
      UnitTasks unitTasks,
      HandoverPlans plans,
      AssignmentSummaries summaries,
      HandingOffices offices,
      Proposers proposers,
      Categories categories,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.unitTasks = unitTasks;
    this.plans = plans;
    this.summaries = summaries;
    this.offices = offices;
    this.proposers = proposers;
    this.categories = categories;
    this.settings = settings;
    this.workingDays = workingDays;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String kind() {
    return "handover";
  }

  @Override
  public List<DocumentPart> parts(Proposal proposal) {
    List<UnitTask> tasks =
        unitTasks.ofRound(proposal.getId(), unitTasks.currentRound(proposal.getId())).stream()
            .filter(task -> task.getStatus() != UnitTaskStatus.RETURNED)
            .toList();
    return tasks.stream()
        .map(task -> new DocumentPart(task.getUnitCode(), sheetOf(proposal, task, tasks)))
        .toList();
  }

  private HandoverSheet sheetOf(Proposal proposal, UnitTask task, List<UnitTask> all) {
    boolean answers = task.getRole().answers();
    DeadlineRule rule = answers ? DeadlineRule.REPLY : DeadlineRule.CO_OPINION;
    return new HandoverSheet(
        offices.of(proposal.getId()).map(directory::nameOf).orElse(""),
        directory.nameOf(task.getUnitCode()),
        texts.of(task.getRole().messageKey()) + summaries.items(task.getItems()),
        answers,
        all.stream().filter(other -> other != task).map(this::unitWithRole).toList(),
        directory.nameOf(proposal.getCommitteeCode()),
        proposal.getSessionName(),
        proposal.getDisplayNumber(),
        categories.nameOf(proposal),
        proposal.getTitle(),
        proposers.namesOf(proposal),
        formats.day(formats.dayOf(task.getOfferedAt())),
        lastDay(task, task.getOfferedAt(), DeadlineRule.SIGN_FOR),
        task.getSignedAt() == null ? "" : lastDay(task, task.getSignedAt(), rule),
        period(task, rule),
        plans
            .latest(proposal.getId())
            .map(HandoverPlan::getRequirements)
            .map(requirements -> Objects.toString(requirements, ""))
            .orElse(""));
  }

  private String unitWithRole(UnitTask task) {
    return directory.nameOf(task.getUnitCode()) + "（" + texts.of(task.getRole().messageKey()) + "）";
  }

  private String lastDay(UnitTask task, Instant start, DeadlineRule rule) {
    LocalDate day =
        workingDays.lastDay(formats.dayOf(start), settings.period(task.getCommitteeCode(), rule));
    return formats.weekday(day);
  }

  private String period(UnitTask task, DeadlineRule rule) {
    Period period = settings.period(task.getCommitteeCode(), rule);
    return texts.of("period." + period.unit().name(), period.count());
  }
}
