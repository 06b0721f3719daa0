package org.tian.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.tian.engine.WorkItem;
import org.tian.review.QueueFilter;
import org.tian.review.ReviewQueue;
import org.tian.shared.Texts;

/**
 * The way back from a task to the place in the review queue it was opened from, and on to the next
 * case of that queue.
 */
@Component
class QueueReturn {

  private final ReviewQueue queue;
  private final QueueViews views;
  private final Texts texts;

  QueueReturn(ReviewQueue queue, QueueViews views, Texts texts) {
    this.queue = queue;
    this.views = views;
    this.texts = texts;
  }

  /** Where to go back to; the inbox when the task was not opened from the queue. */
  static String address(String query) {
    return query.isEmpty() ? "/desk" : "/desk/review?" + query;
  }

  /** The parameter that carries the way back, with its question mark, or nothing. */
  static String parameter(String query) {
    return query.isEmpty() ? "" : "?queue=" + UriUtils.encode(query, StandardCharsets.UTF_8);
  }

  /** What the page offers when the task is done. */
  Map<String, Object> after(WorkItem done, String query) {
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
}
