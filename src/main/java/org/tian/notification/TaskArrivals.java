package org.tian.notification;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tian.engine.TaskArrived;
import org.tian.engine.WorkItem;
import org.tian.shared.Formats;

/**
 * Tells of new tasks. They stand in the list of work anyway; so they are told to those who want it,
 * usually in the digest.
 */
@Component
class TaskArrivals {

  /** Invitations to sign are not to wait for a digest. */
  private static final String INVITATION = "Task_AnswerInvitation";

  private final Holders holders;
  private final ApplicationEventPublisher events;
  private final Formats formats;
  private final NewsSilence silence;
  private final Channels channels;
  private final RobotStore robots;
  private final PreferenceStore preferences;

  TaskArrivals(
      Holders holders,
      ApplicationEventPublisher events,
      Formats formats,
      NewsSilence silence,
      Channels channels,
      RobotStore robots,
      PreferenceStore preferences) {
    this.holders = holders;
    this.events = events;
    this.formats = formats;
    this.silence = silence;
    this.channels = channels;
    this.robots = robots;
    this.preferences = preferences;
  }

  @EventListener
  void on(TaskArrived arrived) {
    WorkItem item = arrived.item();
    boolean invitation = item.taskKey().equals(INVITATION);
    if (silence.isKept() || !invitation && nobodyCanBeTold()) {
      return;
    }
    Set<String> persons = holders.of(item, arrived.groups());
    if (!persons.isEmpty()) {
      Map<String, Object> due =
          item.dueAt() == null ? Map.of() : Map.of("due", formats.dayOf(item.dueAt()));
      NewsEvent event = invitation ? NewsEvent.TASK_SIGNATURE_ASKED : NewsEvent.TASK_ARRIVED;
      events.publishEvent(TaskNews.of(event, item, persons, due));
    }
  }

  /** Spares every new task the question who wants to hear of it, where nothing is connected. */
  private boolean nobodyCanBeTold() {
    return !channels.isConnected(Channel.MAIL)
        && !channels.isConnected(Channel.SMS)
        && robots.isEmpty()
        && !preferences.isChosen(NewsGroup.TASKS, Channel.INBOX, Pace.AT_ONCE);
  }
}
