package org.tian.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;

/**
 * How a person wants to be told.
 *
 * @param language {@code zh} or {@code en}, of what is sent
 * @param quietFrom from when on nothing is sent; equal to the end: no quiet hours
 * @param quietUntil until when; may lie on the next day
 * @param urgentThrough whether urgings and what is overdue are sent in the quiet hours too
 * @param digestAt when the digest of a working day is sent
 * @param paces own choices by {@code GROUP.CHANNEL}; others are as usual
 */
public record Preferences(
    String language,
    LocalTime quietFrom,
    LocalTime quietUntil,
    boolean urgentThrough,
    LocalTime digestAt,
    Map<String, Pace> paces) {

  /** Of somebody who has said nothing. */
  static final Preferences USUAL =
      new Preferences(
          "zh", LocalTime.of(22, 0), LocalTime.of(7, 0), false, LocalTime.of(8, 0), Map.of());

  public Preferences {
    paces = Map.copyOf(paces);
  }

  /** How soon such news are told on the channel. */
  public Pace pace(NewsGroup group, Channel channel) {
    Pace own = paces.get(key(group, channel));
    return own != null && group.choices(channel).contains(own) ? own : group.usual(channel);
  }

  static String key(NewsGroup group, Channel channel) {
    return group.name() + "." + channel.name();
  }

  /** The first moment at or after the given one that is not quiet. */
  Instant afterQuiet(Instant moment, ZoneId zone) {
    ZonedDateTime at = moment.atZone(zone);
    if (!isQuiet(at.toLocalTime())) {
      return moment;
    }
    ZonedDateTime end = at.with(quietUntil);
    return (end.isAfter(at) ? end : end.plusDays(1)).toInstant();
  }

  boolean isQuiet(LocalTime time) {
    if (Objects.equals(quietFrom, quietUntil)) {
      return false;
    }
    return quietFrom.isBefore(quietUntil)
        ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
        : !time.isBefore(quietFrom) || time.isBefore(quietUntil);
  }
}
