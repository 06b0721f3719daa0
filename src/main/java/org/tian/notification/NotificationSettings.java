package org.tian.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notifications.
 *
 * @param background whether this node sends and reminds
 * @param poll how often a node looks for what other nodes wrote
 * @param lease how long a message is a node's own; after that another one takes it over
 * @param firstWait how long to wait after the first failure; doubled each time
 * @param longestWait where the doubling ends
 * @param mostAttempts after how many failures a message is a dead letter
 * @param robotThreads how many messages to robots this node sends side by side
 * @param address where people reach the program, for links in messages
 * @param webhook how robots are reached
 */
@ConfigurationProperties("tian.notification")
public record NotificationSettings(
    @DefaultValue("true") boolean background,
    @DefaultValue("5s") Duration poll,
    @DefaultValue("5m") Duration lease,
    @DefaultValue("30s") Duration firstWait,
    @DefaultValue("1h") Duration longestWait,
    @DefaultValue("12") int mostAttempts,
    @DefaultValue("3") int robotThreads,
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue Webhook webhook) {

  /**
   * How robots are reached.
   *
   * @param timeout longest a call may take from first to last byte
   * @param allowedHosts {@code host} or {@code host:port} that may be called whatever network they
   *     are in, also without TLS; all others only by https and outside of internal networks
   */
  public record Webhook(
      @DefaultValue("5s") Duration timeout, @DefaultValue List<String> allowedHosts) {}

  /** The wait after so many failures. */
  Duration waitAfter(int failures) {
    int doublings = Math.min(Math.max(failures - 1, 0), 20);
    Duration wait = firstWait.multipliedBy(1L << doublings);
    return wait.compareTo(longestWait) > 0 ? longestWait : wait;
  }
}
