package org.tian.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.engine.TimeMachine;
import org.tian.notification.NewsSilence;
import org.tian.shared.TsvRows;

/**
 * Fills an empty system at its first start: a province, and 78 proposals that went their way during
 * the last year through the same services and processes that people use.
 */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  /** Days between the entry of a draft and its submission. */
  private static final int DRAFT_DAYS = 2;

  /** Days before today on which the province sets up its review groups, before any story. */
  private static final int DAYS_BEFORE = 420;

  private final DemoOrganisation organisation;
  private final DemoReviewGroups reviewGroups;
  private final DemoScript script;
  private final DemoDrafting drafting;
  private final DemoCast cast;
  private final DemoTopics topics;
  private final DemoCultivation cultivation;
  private final DemoMeetings meetings;
  private final DemoReplies replies;
  private final DemoStaffing staffing;
  private final DemoNotifications notifications;
  private final NewsSilence silence;
  private final OfficeHours officeHours;
  private final TimeMachine timeMachine;
  private final Clock clock;

  Demonstration(
      DemoOrganisation organisation,
      DemoReviewGroups reviewGroups,
      DemoScript script,
      DemoDrafting drafting,
      DemoCast cast,
      DemoTopics topics,
      DemoCultivation cultivation,
      DemoMeetings meetings,
      DemoReplies replies,
      DemoStaffing staffing,
      DemoNotifications notifications,
      NewsSilence silence,
      OfficeHours officeHours,
      TimeMachine timeMachine,
      Clock clock) {
    this.organisation = organisation;
    this.reviewGroups = reviewGroups;
    this.script = script;
    this.drafting = drafting;
    this.cast = cast;
    this.topics = topics;
    this.cultivation = cultivation;
    this.meetings = meetings;
    this.replies = replies;
    this.staffing = staffing;
    this.notifications = notifications;
    this.silence = silence;
    this.officeHours = officeHours;
    this.timeMachine = timeMachine;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!organisation.isMissing()) {
      return;
    }
    LOG.info("First start: telling the story of the demonstration, about a minute …");
    organisation.found();
    Instant now = clock.instant();
    silence.during(
        () ->
            timeMachine.travel(
                () -> {
                  topics.tell(now);
                  tell(now);
                  notifications.tell(now);
                }));
    LOG.info("The demonstration is ready");
  }

  /** Tells all stories side by side, each step at its time. */
  private void tell(Instant now) {
    timeMachine.to(now.minus(Duration.ofDays(DAYS_BEFORE)));
    reviewGroups.found();
    replies.chooseCodes();
    meetings.plan(now);
    PriorityQueue<DemoCase> cases =
        new PriorityQueue<>(
            Comparator.comparing(DemoCase::nextAt)
                .thenComparing(theCase -> theCase.proposal().number()));
    for (DemoProposal proposal : proposals()) {
      DemoCase theCase =
          new DemoCase(proposal, script.stepsOf(proposal), officeHours, begin(proposal, now), now);
      cast.add(theCase);
      cases.add(theCase);
    }
    cultivation.plan(now);
    List<DemoCase> told = new ArrayList<>();
    while (!cases.isEmpty()) {
      DemoCase next = cases.remove();
      meetings.tellUntil(next.nextAt());
      timeMachine.to(next.nextAt());
      next.go();
      timeMachine.runDueJobs();
      if (next.isOver()) {
        told.add(next);
      } else {
        cases.add(next);
      }
    }
    meetings.tellUntil(now);
    timeMachine.to(now);
    told.forEach(script::today);
    meetings.today(now);
    drafting.tell();
    staffing.today();
  }

  /**
   * In the morning of the day on which the draft is entered, an hour and a minute that differ by
   * case.
   */
  private Instant begin(DemoProposal proposal, Instant now) {
    ZonedDateTime day =
        now.atZone(clock.getZone())
            .minusDays(proposal.submittedDaysAgo() + (long) DRAFT_DAYS)
            .withHour(8 + proposal.number() % 4)
            .withMinute(proposal.number() * 13 % 60)
            .withSecond(proposal.number() * 7 % 60)
            .withNano(0);
    Instant begin = day.toInstant();
    return begin.isBefore(now.minus(Duration.ofHours(2))) ? begin : now.minus(Duration.ofHours(2));
  }

  private static List<DemoProposal> proposals() {
    return TsvRows.of("db/demo/proposals.tsv").stream().map(DemoProposal::new).toList();
  }
}
