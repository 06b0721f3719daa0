package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.notification.NewsGroup;
import org.tian.notification.Notification;
import org.tian.notification.NotificationQuery;
import org.tian.notification.Notifications;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/** The inbox of notifications. What is chosen stands in the address. */
@Controller
@RequestMapping("/desk/notifications")
class NotificationsController {

  private static final String PAGE = "/desk/notifications";
  private static final int SIZE = 30;

  /** Back to a list of ours with whatever was chosen there. */
  private static final Pattern BACK = Pattern.compile(PAGE + "(\\?[^\\p{Cntrl}]*)?");

  private final Notifications notifications;
  private final NotificationParts parts;
  private final Formats formats;
  private final Texts texts;

  NotificationsController(
      Notifications notifications, NotificationParts parts, Formats formats, Texts texts) {
    this.notifications = notifications;
    this.parts = parts;
    this.formats = formats;
    this.texts = texts;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) Long before,
      Model model) {
    NewsGroup group = groupOf(kind);
    NotificationQuery query = new NotificationQuery(q, group, unread, before, SIZE + 1);
    List<Notification> found = notifications.list(query);
    boolean more = found.size() > SIZE;
    List<Notification> page = more ? found.subList(0, SIZE) : found;
    Map<NewsGroup, Long> counts = notifications.unread();
    model.addAttribute(
        "view",
        new NotificationsView(
            query.text(),
            group == null ? "" : group.name(),
            unread,
            !query.text().isEmpty() || group != null || unread,
            counts.values().stream().mapToLong(Long::longValue).sum(),
            kinds(group, counts),
            page.stream().map(this::row).toList(),
            url(query, before),
            more ? url(query, page.get(page.size() - 1).id()) : null,
            before == null ? null : url(query, null)));
    model.addAttribute("tabs", parts.tabs());
    return "notification/notifications";
  }

  /** Opens what it is about, and marks it as read; mails lead here. */
  @GetMapping("/{id}")
  String open(@PathVariable long id) {
    String path = notifications.read(id).path();
    boolean own = path != null && path.startsWith("/") && !path.startsWith("//");
    return "redirect:" + (own ? path : PAGE);
  }

  @PostMapping("/{id}/reading")
  String read(@PathVariable long id, @RequestParam(defaultValue = PAGE) String back) {
    notifications.read(id);
    return back(back);
  }

  @PostMapping("/{id}/unreading")
  String unread(@PathVariable long id, @RequestParam(defaultValue = PAGE) String back) {
    notifications.markUnread(id);
    return back(back);
  }

  @PostMapping("/reading")
  String readAll(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = PAGE) String back,
      RedirectAttributes flash) {
    int count = notifications.readAll(groupOf(kind));
    flash.addFlashAttribute("done", texts.of("notification.all-read", count));
    return back(back);
  }

  private static String back(String wanted) {
    return "redirect:" + (BACK.matcher(wanted).matches() ? wanted : PAGE);
  }

  private static NewsGroup groupOf(String kind) {
    return Arrays.stream(NewsGroup.values())
        .filter(group -> group.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  private List<SearchView.Choice> kinds(NewsGroup chosen, Map<NewsGroup, Long> unread) {
    return Arrays.stream(NewsGroup.values())
        .map(
            group ->
                new SearchView.Choice(
                    group.name(),
                    Optional.ofNullable(unread.get(group))
                        .map(count -> texts.of("notification.kind-unread", nameOf(group), count))
                        .orElse(nameOf(group)),
                    group == chosen))
        .toList();
  }

  private String nameOf(NewsGroup group) {
    return texts.nameOf("newsgroup", group);
  }

  private NotificationsView.Row row(Notification one) {
    boolean english = Texts.inEnglish();
    return new NotificationsView.Row(
        one.id(),
        one.title(english),
        one.text(english),
        texts.of("news." + one.event()),
        formats.moment(one.toldAt()),
        one.isRead(),
        one.path() != null);
  }

  private static String url(NotificationQuery query, Long before) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(PAGE);
    if (!query.text().isEmpty()) {
      url.queryParam("q", "{q}");
    }
    if (query.group() != null) {
      url.queryParam("kind", query.group().name());
    }
    if (query.unread()) {
      url.queryParam("unread", "true");
    }
    if (before != null) {
      url.queryParam("before", before);
    }
    return url.encode().buildAndExpand(Map.of("q", query.text())).toUriString();
  }
}
