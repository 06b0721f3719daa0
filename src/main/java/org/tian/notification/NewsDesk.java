package org.tian.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.PlainText;
import org.tian.shared.Actor;
import org.tian.shared.CaseSecrecy;
import org.tian.shared.CurrentActor;
import org.tian.shared.PersonalNews;

/**
 * Hears what persons are to be told and writes down, in the same transaction, what stands in their
 * inboxes and what is to go out. Nobody is told of what they did themselves.
 */
@Component
class NewsDesk {

  private static final Logger LOG = LoggerFactory.getLogger(NewsDesk.class);
  private static final String REFERENCE = "reference";

  /** What may be told of secret cases. */
  private static final Set<String> HARMLESS =
      Set.of("number", "task", "task_zh", "task_en", "due_zh", "due_en", "days", REFERENCE);

  private final Recipients recipients;
  private final NewsTexts texts;
  private final NewsStore news;
  private final NotificationStore notifications;
  private final Channels channels;
  private final Outbox outbox;
  private final Digests digests;
  private final RobotStore robots;
  private final NewsSilence silence;
  private final ObjectProvider<CaseSecrecy> secrecy;
  private final Clock clock;

  NewsDesk(
      Recipients recipients,
      NewsTexts texts,
      NewsStore news,
      NotificationStore notifications,
      Channels channels,
      Outbox outbox,
      Digests digests,
      RobotStore robots,
      NewsSilence silence,
      ObjectProvider<CaseSecrecy> secrecy,
      Clock clock) {
    this.recipients = recipients;
    this.texts = texts;
    this.news = news;
    this.notifications = notifications;
    this.channels = channels;
    this.outbox = outbox;
    this.digests = digests;
    this.robots = robots;
    this.silence = silence;
    this.secrecy = secrecy;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(PersonalNews told) {
    NewsEvent event = NewsEvent.of(told.event()).filter(one -> one.group() != null).orElse(null);
    if (event == null) {
      LOG.error("Nobody knows how to tell {}", told.event());
      return;
    }
    Set<String> persons = new TreeSet<>(told.persons());
    Actor actor = CurrentActor.get();
    persons.remove(actor.personId());
    if (actor.triggeredBy() != null) {
      persons.remove(actor.triggeredBy());
    }
    Map<String, List<Recipient>> byCommittee =
        recipients.of(persons).stream()
            .collect(
                Collectors.groupingBy(
                    Recipient::committee, LinkedHashMap::new, Collectors.toList()));
    byCommittee.forEach((committee, some) -> tell(event, told, committee, some));
  }

  private void tell(NewsEvent event, PersonalNews told, String committee, List<Recipient> toTell) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Supplier<Long> newsId = once(() -> write(event, told, committee, now));
    for (Recipient one : toTell) {
      tell(event, one, newsId, now);
    }
    if (!silence.isKept()) {
      tellBodies(event, toTell, newsId, now);
    }
  }

  private void tell(NewsEvent event, Recipient one, Supplier<Long> newsId, Instant now) {
    Preferences wanted = one.preferences();
    boolean shown = wanted.pace(event.group(), Channel.INBOX) == Pace.AT_ONCE;
    List<Channel> atOnce = new ArrayList<>();
    List<Channel> later = new ArrayList<>();
    if (!silence.isKept()) {
      for (Channel channel : Channel.outbound()) {
        Pace pace = wanted.pace(event.group(), channel);
        if (pace != Pace.NEVER && channels.reaches(channel, one)) {
          (pace == Pace.AT_ONCE ? atOnce : later).add(channel);
        }
      }
    }
    if (!shown && atOnce.isEmpty() && later.isEmpty()) {
      return;
    }
    long notification = notifications.add(newsId.get(), event, one.id(), shown, now);
    boolean urgent = event.group().isUrgent();
    Instant free = urgent && wanted.urgentThrough() ? now : wanted.afterQuiet(now, clock.getZone());
    for (Channel channel : atOnce) {
      Long robot =
          channel == Channel.ROBOT ? robots.ofPerson(one.id()).map(Robot::id).orElse(null) : null;
      outbox.queue(
          channel, laneOf(channel, one, robot), one.id(), robot, newsId.get(), event, urgent, free);
    }
    for (Channel channel : later) {
      digests.add(notification, one, channel, now);
    }
  }

  /** A body's robot tells its people together, once. */
  private void tellBodies(
      NewsEvent event, List<Recipient> toTell, Supplier<Long> newsId, Instant now) {
    Set<String> bodies =
        toTell.stream().flatMap(one -> one.bodies().stream()).collect(Collectors.toSet());
    robots.ofBodies(bodies).stream()
        .filter(robot -> robot.wanted().contains(event.group()))
        .forEach(
            robot ->
                outbox.queue(
                    Channel.ROBOT,
                    robot.lane(),
                    null,
                    robot.id(),
                    newsId.get(),
                    event,
                    event.group().isUrgent(),
                    now));
  }

  static String laneOf(Channel channel, Recipient one, Long robot) {
    return channel.name() + ":" + (robot == null ? one.id() : robot);
  }

  private long write(NewsEvent event, PersonalNews told, String committee, Instant now) {
    Map<String, String> values = texts.plain(told.values());
    if (told.caseKey() != null && secrecy.stream().anyMatch(one -> one.isSecret(told.caseKey()))) {
      values = withoutSecrets(values);
    }
    PlainText chinese = inbox(event, committee, "zh", values);
    PlainText english = inbox(event, committee, "en", values);
    return news.add(
        new News(
            0,
            event,
            committee,
            told.caseKey(),
            values.get(REFERENCE),
            told.path(),
            chinese.title(),
            english.title(),
            chinese.body(),
            english.body(),
            values,
            now));
  }

  /** Of a secret case the number and the step are told, and to look inside the program. */
  private Map<String, String> withoutSecrets(Map<String, String> values) {
    Map<String, String> kept = new LinkedHashMap<>(values);
    kept.keySet().retainAll(HARMLESS);
    NewsKinds.LANGUAGES.forEach(
        language -> kept.put("title_" + language, texts.secretTitle(language)));
    return kept;
  }

  private PlainText inbox(
      NewsEvent event, String committee, String language, Map<String, String> values) {
    return texts.write(event, committee, Channel.INBOX, language, values, "", "");
  }

  /** The news is written down at the first who wants it, and for nobody when nobody does. */
  private static Supplier<Long> once(Supplier<Long> writing) {
    Long[] known = new Long[1];
    return () -> {
      if (known[0] == null) {
        known[0] = writing.get();
      }
      return known[0];
    };
  }
}
