package org.tian.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.tian.organisation.Directory;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.review.QueueAge;
import org.tian.review.QueueFilter;
import org.tian.review.QueuePage;
import org.tian.review.QueueRow;
import org.tian.review.QueueTotals;
import org.tian.review.ReviewQueue;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts the review queue into words. */
@Component
class QueueViews {

  private final ReviewQueue queue;
  private final Categories categories;
  private final Directory directory;
  private final DueViews dueViews;
  private final Formats formats;
  private final Texts texts;

  QueueViews(
      ReviewQueue queue,
      Categories categories,
      Directory directory,
      DueViews dueViews,
      Formats formats,
      Texts texts) {
    this.queue = queue;
    this.categories = categories;
    this.directory = directory;
    this.dueViews = dueViews;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * The filter of an address, for a committee whose review the reader has a part in.
   *
   * @throws org.tian.shared.RefusedException {@code queue.not-yours}
   */
  QueueFilter filterOf(String query) {
    List<String> mine = queue.committees();
    String named = QueueAddress.committeeOf(query);
    String committee =
        mine.stream()
            .filter(code -> named.isEmpty() || code.equals(named))
            .findFirst()
            .orElseThrow(() -> Refusal.of("queue.not-yours").asException());
    return QueueAddress.read(query, committee);
  }

  QueueView of(QueueFilter filter) {
    QueuePage page = queue.list(filter);
    QueueTotals totals = queue.totals(filter);
    boolean oversees = queue.oversees(filter.committee());
    Map<String, String> names = new HashMap<>();
    List<Category> tree = categories.of(filter.committee());
    tree.forEach(one -> names.put(one.getCode(), one.getName()));
    return new QueueView(
        filter.committee(),
        queue.committees().stream()
            .map(code -> choice(code, directory.nameOf(code), filter.committee()))
            .toList(),
        QueueAddress.query(filter),
        oversees,
        oversees,
        filter.q(),
        buckets(filter, totals),
        totals.stages().stream()
            .map(
                one ->
                    choice(
                        one.taskKey(),
                        texts.of(
                            "queue.stage-count", stage(one.taskKey(), one.taskName()), one.count()),
                        filter.stage()))
            .toList(),
        choices("queue.held.", filter.held(), "free", "mine", "others"),
        choices("queue.light.", filter.light(), "late", "near", "good"),
        tree.stream().map(one -> choice(one.getCode(), inTree(one), filter.category())).toList(),
        choices(
            "queue.sort.", filter.sort().name().toLowerCase(Locale.ROOT), "age", "due", "title"),
        filter.age() == null ? "" : filter.age().name(),
        filter.limit(),
        filter.isNarrowed(),
        filter.age() == null ? totals.all() : totals.byAge().get(filter.age()),
        page.rows().stream().map(row -> row(row, filter, names)).toList(),
        page.next() == null ? null : QueueAddress.page(filter, page.next()),
        filter.after() == null ? null : QueueAddress.page(filter, null));
  }

  private List<QueueView.Bucket> buckets(QueueFilter filter, QueueTotals totals) {
    List<QueueView.Bucket> buckets = new ArrayList<>();
    buckets.add(
        new QueueView.Bucket(
            "",
            texts.of("queue.age.all"),
            totals.all(),
            QueueAddress.url(filter, null),
            filter.age() == null));
    for (QueueAge age : QueueAge.values()) {
      buckets.add(
          new QueueView.Bucket(
              age.name(),
              texts.nameOf("queue.age", age),
              totals.byAge().get(age),
              QueueAddress.url(filter, age),
              filter.age() == age));
    }
    return buckets;
  }

  private QueueView.Row row(QueueRow row, QueueFilter filter, Map<String, String> names) {
    boolean mine = CurrentActor.get().personId().equals(row.assignee());
    return new QueueView.Row(
        row.taskId(),
        row.offered() ? taskUrl(row, filter) : "/desk/cases/" + row.proposalId(),
        row.flowNo(),
        row.title(),
        Objects.toString(row.proposer(), ""),
        row.categoryCode() == null
            ? ""
            : names.getOrDefault(row.categoryCode(), row.categoryCode()),
        row.categoryProposed(),
        stage(row.taskKey(), row.taskName()),
        row.assignee() == null ? "" : directory.personName(row.assignee()),
        row.claimedAt() == null ? "" : formats.moment(row.claimedAt()),
        mine,
        row.offered() && row.assignee() == null,
        row.offered(),
        formats.moment(row.arrivedAt()),
        texts.nameOf("queue.age", queue.ageOf(row)),
        dueViews.of(row.dueAt(), filter.committee()),
        "/desk/review/cases/" + row.proposalId() + "/similar");
  }

  /** Where a case is worked on so that one comes back to the queue. */
  static String taskUrl(QueueRow row, QueueFilter filter) {
    String back = QueueAddress.page(filter, filter.after());
    return "/desk/tasks/"
        + row.taskId()
        + "?queue="
        + UriUtils.encode(back.substring(back.indexOf('?') + 1), StandardCharsets.UTF_8);
  }

  String stage(String taskKey, String taskName) {
    return texts.orElse("desk.step." + taskKey, taskName);
  }

  private static String inTree(Category category) {
    return category.isArea() ? category.getName() : "　" + category.getName();
  }

  private List<SearchView.Choice> choices(String prefix, String chosen, String... codes) {
    return Stream.of(codes).map(code -> choice(code, texts.of(prefix + code), chosen)).toList();
  }

  private static SearchView.Choice choice(String value, String text, String chosen) {
    return new SearchView.Choice(value, text, value.equals(chosen));
  }
}
