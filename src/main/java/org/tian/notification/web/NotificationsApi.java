package org.tian.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tian.notification.NewsGroup;
import org.tian.notification.Notification;
import org.tian.notification.NotificationQuery;
import org.tian.notification.Notifications;
import org.tian.shared.Texts;

/** The inbox of notifications for programs; each person's own only. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications")
class NotificationsApi {

  private final Notifications notifications;

  NotificationsApi(Notifications notifications) {
    this.notifications = notifications;
  }

  @GetMapping
  @Operation(
      summary = "Lists the person's notifications, the latest first",
      description = "Give the id of the last one as before to get the next page.")
  Page list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) NewsGroup kind,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) Long before,
      @RequestParam(defaultValue = "20") int limit) {
    NotificationQuery query = new NotificationQuery(q, kind, unread, before, limit);
    List<Card> cards = notifications.list(query).stream().map(NotificationsApi::card).toList();
    Long next = cards.size() < query.limit() ? null : cards.get(cards.size() - 1).id();
    return new Page(cards, next);
  }

  @GetMapping("/counts")
  @Operation(summary = "Counts the person's unread notifications, by kind")
  Counts counts() {
    Map<String, Long> kinds = new LinkedHashMap<>();
    notifications.unread().forEach((group, count) -> kinds.put(group.name(), count));
    return new Counts(kinds.values().stream().mapToLong(Long::longValue).sum(), kinds);
  }

  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Marks a notification as read")
  void read(@PathVariable long id) {
    notifications.read(id);
  }

  @PostMapping("/{id}/unread")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Marks a notification as not read")
  void unread(@PathVariable long id) {
    notifications.markUnread(id);
  }

  @PostMapping("/read")
  @Operation(summary = "Marks all notifications, or all of a kind, as read")
  Marked readAll(@RequestParam(required = false) NewsGroup kind) {
    return new Marked(notifications.readAll(kind));
  }

  private static Card card(Notification one) {
    boolean english = Texts.inEnglish();
    return new Card(
        one.id(),
        one.event(),
        one.group(),
        one.title(english),
        one.text(english),
        one.caseKey(),
        one.path(),
        one.toldAt(),
        one.readAt());
  }

  /** A page of notifications; next is null at the end. */
  record Page(List<Card> items, Long next) {}

  /** One notification. */
  record Card(
      long id,
      String event,
      NewsGroup kind,
      String title,
      String text,
      String caseKey,
      String path,
      Instant toldAt,
      Instant readAt) {}

  /** Unread notifications. */
  record Counts(long unread, Map<String, Long> kinds) {}

  /** How many were marked. */
  record Marked(int count) {}
}
