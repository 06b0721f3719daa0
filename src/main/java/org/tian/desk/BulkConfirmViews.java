package org.tian.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.bulk.BulkOrder;
import org.tian.bulk.BulkPreview;
import org.tian.bulk.BulkSubject;
import org.tian.engine.WorkItems;
import org.tian.engine.office.Colleagues;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.review.FilingReasons;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Puts the confirmation of work in bulk together. */
@Component
class BulkConfirmViews {

  private static final int SHOWN = 20;

  /** What can be chosen for all, by action; the first is offered. */
  private static final Map<String, List<String>> OUTCOMES =
      Map.of(
          "review.acceptance", List.of("ACCEPT", "RETURN"),
          "review.opinion", List.of("FILE", "RETURN", "NOT_FILE"),
          "review.decision", List.of("FILE", "RETURN", "NOT_FILE"));

  private static final Set<String> WITH_REASON = Set.of("task.assign", "task.urge");

  private final WorkItems items;
  private final Colleagues colleagues;
  private final Categories categories;
  private final FilingReasons reasons;
  private final RefusalTexts refusals;
  private final Texts texts;

  BulkConfirmViews(
      WorkItems items,
      Colleagues colleagues,
      Categories categories,
      FilingReasons reasons,
      RefusalTexts refusals,
      Texts texts) {
    this.items = items;
    this.colleagues = colleagues;
    this.categories = categories;
    this.reasons = reasons;
    this.refusals = refusals;
    this.texts = texts;
  }

  BulkConfirmView of(BulkOrder order, BulkPreview preview) {
    List<String> outcomes = OUTCOMES.getOrDefault(order.action(), List.of());
    boolean classifies = order.action().equals("review.category");
    boolean files = outcomes.contains("FILE");
    return new BulkConfirmView(
        order.action(),
        texts.of("bulk.action." + order.action()),
        preview.possible().size(),
        preview.unseen(),
        preview.possible().stream().limit(SHOWN).map(BulkConfirmViews::line).toList(),
        preview.blocked().stream().map(this::line).toList(),
        outcomes.stream().map(code -> choice(code, texts.of("outcome." + code))).toList(),
        files || classifies ? categoriesOf(order.bodyCode()) : List.of(),
        classifies,
        outcomes.contains("NOT_FILE") ? reasonsOf(order.bodyCode()) : List.of(),
        !outcomes.isEmpty(),
        order.action().equals("task.assign") ? people(preview) : List.of(),
        WITH_REASON.contains(order.action()));
  }

  /** Colleagues behind the groups of what can be given to them. */
  private List<SearchView.Choice> people(BulkPreview preview) {
    Set<String> groups =
        items.groupsOf(preview.possible().stream().map(BulkSubject::id).toList()).values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return colleagues.of(groups, "").stream()
        .map(one -> choice(one.id(), one.name() + " · " + one.post()))
        .toList();
  }

  private List<SearchView.Choice> categoriesOf(String committee) {
    List<Category> tree = categories.of(committee);
    Map<String, String> areas =
        tree.stream().collect(Collectors.toMap(Category::getCode, Category::getName));
    return tree.stream()
        .filter(one -> !one.isRetired())
        .map(
            one ->
                choice(
                    one.getCode(),
                    one.isArea()
                        ? one.getName()
                        : areas.get(one.getParentCode()) + " / " + one.getName()))
        .toList();
  }

  private List<SearchView.Choice> reasonsOf(String committee) {
    return reasons.choosable(committee).stream()
        .map(reason -> choice(reason.getCode(), reason.getText()))
        .toList();
  }

  private static SearchView.Choice choice(String value, String text) {
    return new SearchView.Choice(value, text, false);
  }

  private static BulkConfirmView.Line line(BulkSubject subject) {
    return new BulkConfirmView.Line(subject.number(), subject.title(), "");
  }

  private BulkConfirmView.Line line(BulkPreview.Blocked blocked) {
    return new BulkConfirmView.Line(
        blocked.subject().number(),
        blocked.subject().title(),
        refusals.line(new RefusedException(blocked.reasons())));
  }
}
