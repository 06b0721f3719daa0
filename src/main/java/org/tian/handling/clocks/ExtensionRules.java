package org.tian.handling.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTaskStatus;
import org.tian.organisation.Directory;
import org.tian.organisation.Role;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;
import org.tian.shared.Deadline;
import org.tian.shared.Period;
import org.tian.shared.Refusal;
import org.tian.shared.WorkingDays;

/**
 * When a unit may ask for more time: in time, once, by no more than the committee allows (domain
 * rules §1.6: one month more with the proposer's consent).
 */
@Component
class ExtensionRules {

  static final int REASON_LEAST = 10;
  private static final int REASON_MOST = 1000;
  private static final Role[] OF_THE_UNIT = {Role.LIAISON, Role.SECTION, Role.DEPUTY, Role.HEAD};

  private final ReplyExtensionRepository extensions;
  private final CommitteeSettings settings;
  private final WorkingDays workingDays;
  private final Directory directory;
  private final Clock clock;

  ExtensionRules(
      ReplyExtensionRepository extensions,
      CommitteeSettings settings,
      WorkingDays workingDays,
      Directory directory,
      Clock clock) {
    this.extensions = extensions;
    this.settings = settings;
    this.workingDays = workingDays;
    this.directory = directory;
    this.clock = clock;
  }

  boolean isOfTheUnit(UnitTask task) {
    return directory.holds(CurrentActor.get().personId(), task.getUnitCode(), OF_THE_UNIT);
  }

  /** Why nobody of the unit can ask for more time now; empty when one can. */
  Optional<Refusal> obstacle(UnitTask task, Deadline deadline) {
    if (task.getStatus() != UnitTaskStatus.IN_WORK
        && task.getStatus() != UnitTaskStatus.IN_SIGN_OFF) {
      return Optional.of(Refusal.of("extension.not-in-work"));
    }
    if (extensions.findByDeadlineId(deadline.getId()).isPresent()) {
      return Optional.of(Refusal.of("extension.once"));
    }
    if (deadline.isPaused()) {
      return Optional.of(Refusal.of("extension.paused"));
    }
    if (deadline.getDueAt().isBefore(clock.instant())) {
      return Optional.of(Refusal.of("extension.over", dayOf(deadline)));
    }
    return Optional.empty();
  }

  /** The last day that can be asked for. */
  LocalDate latest(Deadline deadline) {
    Period most =
        Period.parse(settings.text(deadline.getCommitteeCode(), CommitteeSetting.EXTENSION_MOST));
    return workingDays.lastDay(dayOf(deadline), most);
  }

  List<Refusal> refusals(Deadline deadline, LocalDate wantedTo, String reason) {
    List<Refusal> refusals = new ArrayList<>();
    if (wantedTo == null) {
      refusals.add(Refusal.at("until", "extension.day-missing"));
    } else if (!wantedTo.isAfter(dayOf(deadline))) {
      refusals.add(Refusal.at("until", "extension.not-later", dayOf(deadline)));
    } else if (wantedTo.isAfter(latest(deadline))) {
      refusals.add(Refusal.at("until", "extension.too-long", latest(deadline)));
    }
    if (reason.length() < REASON_LEAST) {
      refusals.add(Refusal.at("extensionReason", "extension.reason-short", REASON_LEAST));
    } else if (reason.length() > REASON_MOST) {
      refusals.add(Refusal.at("extensionReason", "extension.reason-long", REASON_MOST));
    }
    return refusals;
  }

  private LocalDate dayOf(Deadline deadline) {
    return LocalDate.ofInstant(deadline.getDueAt(), clock.getZone());
  }
}
