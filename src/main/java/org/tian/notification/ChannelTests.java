package org.tian.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;
import org.tian.shared.WholeStep;

/** Sends a test message to oneself, through the same outbox as everything else. */
@Service
public class ChannelTests {

  private final Recipients recipients;
  private final Channels channels;
  private final NewsTexts texts;
  private final NewsStore news;
  private final RobotStore robots;
  private final Outbox outbox;
  private final Clock clock;

  ChannelTests(
      Recipients recipients,
      Channels channels,
      NewsTexts texts,
      NewsStore news,
      RobotStore robots,
      Outbox outbox,
      Clock clock) {
    this.recipients = recipients;
    this.channels = channels;
    this.texts = texts;
    this.news = news;
    this.robots = robots;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Where a message to the acting person would go on a channel; empty when nowhere. */
  public String addressOf(Channel channel) {
    Recipient me = me();
    return switch (channel) {
      case INBOX -> "";
      case MAIL -> me.email() == null ? "" : me.email();
      case ROBOT -> robots.ofPerson(me.id()).map(Robot::place).orElse("");
      case SMS -> me.phone() == null ? "" : me.phone();
    };
  }

  /**
   * Queues a test message; quiet hours do not hold it back. Returns its id.
   *
   * @throws RefusedException {@code notification.not-connected} or {@code notification.no-address}
   */
  @WholeStep
  public long send(Channel channel) {
    Recipient me = me();
    if (channel == Channel.INBOX || !channels.isConnected(channel)) {
      throw Refusal.of("notification.not-connected").asException();
    }
    if (!channels.reaches(channel, me)) {
      throw Refusal.of("notification.no-address").asException();
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var chinese = texts.write(NewsEvent.TEST, me.committee(), channel, "zh", Map.of(), "", "");
    var english = texts.write(NewsEvent.TEST, me.committee(), channel, "en", Map.of(), "", "");
    long told =
        news.add(
            new News(
                0,
                NewsEvent.TEST,
                me.committee(),
                null,
                null,
                null,
                chinese.title(),
                english.title(),
                chinese.body(),
                english.body(),
                Map.of(),
                now));
    Long robot =
        channel == Channel.ROBOT ? robots.ofPerson(me.id()).map(Robot::id).orElse(null) : null;
    return outbox.queue(
        channel,
        NewsDesk.laneOf(channel, me, robot),
        me.id(),
        robot,
        told,
        NewsEvent.TEST,
        true,
        now);
  }

  private Recipient me() {
    return recipients
        .of(CurrentActor.get().personId())
        .orElseThrow(() -> Refusal.of("notification.no-address").asException());
  }
}
