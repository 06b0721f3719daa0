package org.tian.desk;

import org.springframework.stereotype.Component;
import org.tian.notification.DeadLetters;
import org.tian.notification.RobotBook;

/** Which pages about notifications are open to the reader, for the tabs they share. */
@Component
class NotificationParts {

  private final RobotBook robots;
  private final DeadLetters deadLetters;

  NotificationParts(RobotBook robots, DeadLetters deadLetters) {
    this.robots = robots;
    this.deadLetters = deadLetters;
  }

  /** Pages open to the reader beside the inbox and the settings. */
  public record Tabs(boolean robots, boolean deadLetters) {}

  Tabs tabs() {
    return new Tabs(!robots.keptBodies().isEmpty(), deadLetters.isKeeper());
  }
}
