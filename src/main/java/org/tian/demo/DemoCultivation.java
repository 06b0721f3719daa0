package org.tian.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.demo.DemoTopic.Stage;
import org.tian.engine.TimeMachine;
import org.tian.shared.TsvRows;

/**
 * Tells of a few topics on their way to proposals, each at another stage, between the stories of
 * the proposals.
 */
@Component
@Profile("demo")
class DemoCultivation {

  private static final Duration A_WHILE = Duration.ofMinutes(11);

  private final DemoTopicSteps steps;
  private final OfficeHours officeHours;
  private final TimeMachine timeMachine;
  private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.comparing(Event::at));

  DemoCultivation(DemoTopicSteps steps, OfficeHours officeHours, TimeMachine timeMachine) {
    this.steps = steps;
    this.officeHours = officeHours;
    this.timeMachine = timeMachine;
  }

  /** Something that happens to a topic at a moment. */
  private record Event(Instant at, Runnable action) {}

  /** Plans all stories, to be over by the present moment. */
  void plan(Instant now) {
    TsvRows.of("db/demo/cultivations.tsv")
        .forEach(row -> new Story(new DemoTopic(row), now).plan());
  }

  /** Lets everything happen that was to happen by the moment. */
  void tellUntil(Instant moment) {
    while (!events.isEmpty() && !events.peek().at().isAfter(moment)) {
      Event next = events.remove();
      timeMachine.to(next.at());
      timeMachine.runDueJobs();
      next.action().run();
      timeMachine.runDueJobs();
    }
  }

  /** One topic's events, in order. */
  private final class Story {

    private final DemoTopic topic;
    private final Instant now;
    private Instant last = Instant.EPOCH;

    Story(DemoTopic topic, Instant now) {
      this.topic = topic;
      this.now = now;
    }

    void plan() {
      on(0, steps::declare);
      if (topic.stage() == Stage.DECLINED) {
        on(4, steps::decline);
      } else if (reaches(Stage.RESEARCHING)) {
        research();
      }
    }

    private void research() {
      on(4.2, steps::grade);
      on(7.4, steps::handInPlan);
      on(9.3, steps::approvePlan);
      on(18.2, one -> steps.record(one, "1"));
      on(26.4, one -> steps.record(one, "2"));
      if (reaches(Stage.EXPERT_REVIEW)) {
        on(40.3, steps::handInFindings);
        on(46.5, steps::meet);
        on(50.1, steps::arrange);
        on(52.4, steps::comment);
      }
      if (reaches(Stage.PRE_REVIEW)) {
        on(55.3, steps::agree);
        on(59.2, steps::answer);
        on(62.4, steps::sendBack);
        on(64.3, steps::answer);
        on(66.6, steps::accept);
      }
      if (reaches(Stage.DRAFTED)) {
        on(69.2, steps::giveViews);
        on(73.4, steps::openDraft);
      }
    }

    private boolean reaches(Stage stage) {
      return topic.stage().compareTo(stage) >= 0;
    }

    private void on(double days, Consumer<DemoTopic> step) {
      Instant wished = officeHours.near(topic.dayOf(now, days));
      Instant inTurn = wished.isAfter(last) ? wished : last.plus(A_WHILE);
      last = inTurn.isAfter(now) ? now : inTurn;
      events.add(new Event(last, () -> step.accept(topic)));
    }
  }
}
