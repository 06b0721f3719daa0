package org.tian.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.tian.engine.InboxFilters;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.review.QueueFilter;
import org.tian.review.ReviewQueue;
import org.tian.shared.CurrentActor;
import org.tian.shared.Texts;

/**
 * The way back from a task to the place in the review queue or the inbox it was opened from, and on
 * to the next one there.
 */
@Component
class QueueReturn {

  private final ReviewQueue queue;
  private final QueueViews views;
  private final WorkItems items;
  private final InboxFilters filters;
  private final StepNames names;
  private final Texts texts;

  QueueReturn(
      ReviewQueue queue,
      QueueViews views,
      WorkItems items,
      InboxFilters filters,
      StepNames names,
      Texts texts) {
    this.queue = queue;
    this.views = views;
    this.items = items;
    this.filters = filters;
    this.names = names;
    this.texts = texts;
  }

  /** Where to go back to; the inbox when the task was not opened from the queue. */
  static String address(String query) {
    if (query.isEmpty()) {
      return "/desk";
    }
    return (InboxAddress.isOne(query) ? "/desk?" : "/desk/review?") + query;
  }

  /** The parameter that carries the way back, with its question mark, or nothing. */
  static String parameter(String query) {
    return query.isEmpty() ? "" : "?queue=" + UriUtils.encode(query, StandardCharsets.UTF_8);
  }

  /** Words of the link back. */
  String words(String query) {
    if (!InboxAddress.isOne(query)) {
      return texts.of(query.isEmpty() ? "desk.error.to-desk" : "queue.back");
    }
    return texts.of("inbox.back", texts.of("desk.list." + InboxAddress.read(query).list().code()));
  }

  /** What the page offers when the task is done. */
  Map<String, Object> after(WorkItem done, String query) {
    if (InboxAddress.isOne(query)) {
      return afterInbox(done, query);
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("backUrl", address(query));
    answer.put("backText", texts.of("queue.back"));
    QueueFilter filter = views.filterOf(query);
    queue
        .next(filter, done.taskId())
        .ifPresent(
            row ->
                answer.put(
                    "next",
                    Map.of(
                        "url",
                        QueueViews.taskUrl(row, filter),
                        "title",
                        views.stage(row.taskKey(), row.taskName())
                            + texts.of("desk.colon")
                            + row.title())));
    return answer;
  }

  /** The one that now stands where the done one stood, or the first of the list. */
  private Map<String, Object> afterInbox(WorkItem done, String query) {
    InboxAddress address = InboxAddress.read(query);
    String person = CurrentActor.get().personId();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("backUrl", address(query));
    answer.put("backText", words(query));
    Stream.of(address, address.from(null))
        .map(place -> first(place, person, done))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            next ->
                answer.put(
                    "next",
                    Map.of(
                        "url",
                        "/desk/tasks/" + next.taskId() + parameter(query),
                        "title",
                        names.step(next) + texts.of("desk.colon") + next.title())));
    return answer;
  }

  private Optional<WorkItem> first(InboxAddress place, String person, WorkItem done) {
    WorkList list = place.list() == WorkList.CLAIMED ? WorkList.CLAIMED : WorkList.TODO;
    InboxAddress here = list == place.list() ? place : place.on(list);
    return items.list(list, person, here.query(filters, person)).items().stream()
        .filter(item -> !item.taskId().equals(done.taskId()))
        .findFirst();
  }
}
