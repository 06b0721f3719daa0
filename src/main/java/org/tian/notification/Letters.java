package org.tian.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.PlainText;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** Writes what an outbox message says, in the words that count when it is sent. */
@Component
class Letters {

  /** Most news that a digest lists; the rest is counted. */
  private static final int MOST = 50;

  private final NewsTexts texts;
  private final NewsStore news;
  private final Digests digests;
  private final Recipients recipients;
  private final RobotStore robots;
  private final NotificationSettings settings;
  private final Texts words;
  private final Formats formats;
  private final JdbcClient jdbc;

  Letters(
      NewsTexts texts,
      NewsStore news,
      Digests digests,
      Recipients recipients,
      RobotStore robots,
      NotificationSettings settings,
      Texts words,
      Formats formats,
      JdbcClient jdbc) {
    this.texts = texts;
    this.news = news;
    this.digests = digests;
    this.recipients = recipients;
    this.robots = robots;
    this.settings = settings;
    this.words = words;
    this.formats = formats;
    this.jdbc = jdbc;
  }

  /** The letter; empty when there is nothing to be said any more. */
  @Transactional(readOnly = true)
  public Optional<OutboundLetter> of(OutboxMessage message) {
    Recipient recipient =
        message.personId() == null ? null : recipients.of(message.personId()).orElse(null);
    Robot robot = message.robotId() == null ? null : robots.find(message.robotId()).orElse(null);
    String language =
        robot != null && robot.ofBody()
            ? robot.language()
            : recipient == null ? "zh" : recipient.preferences().language();
    if (recipient == null && message.personId() != null) {
      return Optional.empty();
    }
    return (message.event() == NewsEvent.DIGEST
            ? digest(message, recipient, language)
            : single(message, recipient, robot, language))
        .map(
            text ->
                new OutboundLetter(
                    message.key(), message.event(), recipient, robot, text.title(), text.body()));
  }

  private Optional<PlainText> single(
      OutboxMessage message, Recipient recipient, Robot robot, String language) {
    News told = news.get(message.newsId());
    UnaryOperator<String> typed = typedFor(message.channel());
    Map<String, String> values = new LinkedHashMap<>();
    told.values().forEach((name, value) -> values.put(name, typed.apply(value)));
    String name = robot != null && robot.ofBody() ? namesOf(told.id(), robot) : recipient.name();
    return Optional.of(
        texts.write(
            told.event(),
            told.committee(),
            message.channel(),
            language,
            values,
            typed.apply(name),
            linkOf(message, told)));
  }

  /** Those of the body whom the robot tells. */
  private String namesOf(long newsId, Robot robot) {
    List<String> persons =
        jdbc.sql("select person_id from notification where news_id = ? order by id")
            .param(newsId)
            .query(String.class)
            .list();
    return recipients.of(persons).stream()
        .filter(one -> one.bodies().contains(robot.owner()))
        .map(Recipient::name)
        .collect(Collectors.joining("、"));
  }

  /** The page of the notification, which marks it as read and leads on. */
  private String linkOf(OutboxMessage message, News told) {
    if (message.personId() == null) {
      return told.path() == null ? "" : settings.address() + told.path();
    }
    return jdbc.sql("select id from notification where news_id = ? and person_id = ?")
        .params(told.id(), message.personId())
        .query(Long.class)
        .optional()
        .map(this::linkTo)
        .orElse(settings.address() + "/desk/notifications");
  }

  private String linkTo(long notification) {
    return settings.address() + "/desk/notifications/" + notification;
  }

  private Optional<PlainText> digest(OutboxMessage message, Recipient recipient, String language) {
    List<long[]> items = digests.unreadOf(message.id());
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<long[]> listed = items.subList(0, Math.min(items.size(), MOST));
    Map<Long, News> all = news.all(listed.stream().map(one -> one[1]).distinct().toList());
    UnaryOperator<String> typed = typedFor(message.channel());
    boolean english = language.equals("en");
    Map<NewsGroup, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    for (long[] item : listed) {
      News told = all.get(item[1]);
      groups
          .computeIfAbsent(told.event().group(), group -> new ArrayList<>())
          .add(
              Map.of(
                  "title", typed.apply(english ? told.titleEn() : told.titleZh()),
                  "words", typed.apply(english ? told.textEn() : told.textZh()),
                  "link", linkTo(item[0])));
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("recipient", typed.apply(recipient.name()));
    model.put("count", String.valueOf(items.size()));
    model.put("more", items.size() > MOST ? String.valueOf(items.size() - MOST) : "");
    model.put("link", settings.address() + "/desk/notifications");
    Texts.in(
        NewsTexts.locale(language),
        () -> {
          model.put("day", formats.day(formats.today()));
          model.put(
              "groups",
              groups.entrySet().stream()
                  .map(
                      one ->
                          Map.of(
                              "name",
                              words.nameOf("newsgroup", one.getKey()),
                              "items",
                              one.getValue()))
                  .toList());
          return model;
        });
    return Optional.of(
        texts.written(NewsEvent.DIGEST, recipient.committee(), message.channel(), language, model));
  }

  private static UnaryOperator<String> typedFor(Channel channel) {
    return channel == Channel.ROBOT ? RobotWords::harmless : UnaryOperator.identity();
  }
}
