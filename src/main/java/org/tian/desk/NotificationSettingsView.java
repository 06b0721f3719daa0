package org.tian.desk;

import java.util.List;
import org.tian.notification.RobotCard;

/**
 * How somebody is told.
 *
 * @param ways channels with what they can reach
 * @param rows groups of news
 * @param robot the reader's own robot, or null
 */
public record NotificationSettingsView(
    String language,
    String quietFrom,
    String quietUntil,
    boolean urgentThrough,
    String digestAt,
    List<Way> ways,
    List<Row> rows,
    RobotCard robot) {

  /**
   * A way out of the program.
   *
   * @param state what can be said of it, such as that it is not connected
   * @param open whether a message can go out to the reader
   */
  public record Way(String code, String name, String state, boolean open) {}

  /** A group of news and how it is told on each channel. */
  public record Row(String code, String name, String hint, List<Cell> cells) {}

  /**
   * One choice.
   *
   * @param field name of the field
   * @param fixed the only possibility in words, or empty when one can choose
   */
  public record Cell(String field, String channel, String fixed, List<SearchView.Choice> paces) {}
}
