package org.tian.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.engine.InboxFilter;
import org.tian.engine.InboxFilters;
import org.tian.engine.PersonDirectory;
import org.tian.engine.SavedFilter;
import org.tian.engine.SavedFilters;
import org.tian.engine.TaskStep;
import org.tian.engine.WorkAge;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemCount;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;
import org.tian.shared.Texts;

/** Puts the inbox together. */
@Component
class InboxViews {

  private static final List<WorkItemQuery.Sort> COLUMNS =
      List.of(
          WorkItemQuery.Sort.NUMBER,
          WorkItemQuery.Sort.TITLE,
          WorkItemQuery.Sort.STAGE,
          WorkItemQuery.Sort.STEP,
          WorkItemQuery.Sort.UNIT,
          WorkItemQuery.Sort.PROPOSER,
          WorkItemQuery.Sort.ARRIVED,
          WorkItemQuery.Sort.DUE);
  private static final List<String> STAGES =
      List.of(
          "proposal-cultivation",
          "cultivation-review",
          "proposal-lifecycle",
          "proposal-review",
          "party-endorsement",
          "proposal-assignment",
          "handover-return",
          "unit-handling",
          "unit-planning",
          "co-opinion",
          "reply-signoff",
          "reply-countersigning",
          "proposal-evaluation",
          "contact-after-reply",
          "commitment-tracking");

  private final WorkItems items;
  private final InboxFilters filters;
  private final SavedFilters kept;
  private final List<TaskStep> steps;
  private final StepNames names;
  private final DueViews dueViews;
  private final TaskCases cases;
  private final Directory directory;
  private final PersonDirectory people;
  private final Formats formats;
  private final Texts texts;

  InboxViews(
      WorkItems items,
      InboxFilters filters,
      SavedFilters kept,
      List<TaskStep> steps,
      StepNames names,
      DueViews dueViews,
      TaskCases cases,
      Directory directory,
      PersonDirectory people,
      Formats formats,
      Texts texts) {
    this.items = items;
    this.filters = filters;
    this.kept = kept;
    this.steps = steps;
    this.names = names;
    this.dueViews = dueViews;
    this.cases = cases;
    this.directory = directory;
    this.people = people;
    this.formats = formats;
    this.texts = texts;
  }

  InboxView of(InboxAddress address, String person) {
    WorkItemQuery query = address.query(filters, person);
    WorkItemPage page = items.list(address.list(), person, query);
    WorkList list = address.list();
    return new InboxView(
        list.code(),
        address.text(),
        address.q(),
        (address.reversed() ? "-" : "") + (address.sort() == null ? "" : address.sort().code()),
        address.size(),
        address.isNarrowed() ? number(items.count(list, person, query)) : "",
        tabs(address, person),
        columns(address),
        page.items().stream().map(item -> row(item, page, address, person)).toList(),
        list.isShared(),
        list != WorkList.DONE && list != WorkList.COPIED,
        filterChoices(address),
        chosen(address),
        kept(person),
        kept.shareableBodies(person).stream()
            .map(code -> new SearchView.Choice(code, directory.nameOf(code), false))
            .toList(),
        page.next() == null ? null : address.from(page.next()).url(),
        address.after().isEmpty() ? null : address.from(null).url(),
        address.isNarrowed() ? address.cleared().url() : null,
        "/desk/inbox.xlsx?" + address.from(null).text(),
        "/desk/inbox/changes?" + address.text(),
        list.isShared() ? "/desk/inbox/load?list=" + list.code() : null);
  }

  /** Rows of a page alone, for the workbook. */
  List<InboxView.Row> rows(InboxAddress address, WorkItemPage page, String person) {
    return page.items().stream().map(item -> row(item, page, address, person)).toList();
  }

  /** In digits; beyond what is counted with a plus. */
  String number(WorkItemCount count) {
    return count.number() + (count.more() ? "+" : "");
  }

  private List<InboxView.Tab> tabs(InboxAddress address, String person) {
    boolean leads = !people.groupsLedBy(person).isEmpty();
    return Arrays.stream(WorkList.values())
        .filter(list -> list != WorkList.UNIT || leads)
        .map(
            list ->
                new InboxView.Tab(
                    list.code(),
                    number(items.count(list, person, WorkItemQuery.first(1))),
                    address.on(list).url()))
        .toList();
  }

  private static List<InboxView.Column> columns(InboxAddress address) {
    WorkItemQuery.Sort now = address.sort() == null ? address.list().usualSort() : address.sort();
    return COLUMNS.stream()
        .map(
            column ->
                address.list() == WorkList.DONE && column == WorkItemQuery.Sort.DUE
                    ? WorkItemQuery.Sort.CLOSED
                    : column)
        .map(
            column ->
                new InboxView.Column(
                    column.code(),
                    address.sorted(column, column == now && !address.reversed()).url(),
                    column == now ? way(column, address.reversed()) : ""))
        .toList();
  }

  private static String way(WorkItemQuery.Sort column, boolean reversed) {
    boolean downwards = column == WorkItemQuery.Sort.ARRIVED || column == WorkItemQuery.Sort.CLOSED;
    return downwards == reversed ? "ascending" : "descending";
  }

  private InboxView.Row row(WorkItem item, WorkItemPage page, InboxAddress address, String person) {
    boolean open = item.state() == WorkItem.State.OPEN;
    boolean mine = address.list() == WorkList.TODO || address.list() == WorkList.CLAIMED;
    String deputyOf = page.standingInFor().get(item.taskId());
    boolean offered =
        open
            && (mine
                || person.equals(item.assignee())
                || people.groupsOf(person).stream()
                    .anyMatch(page.offeredTo().getOrDefault(item.taskId(), Set.of())::contains));
    String task = "/desk/tasks/" + item.taskId();
    String back = QueueReturn.parameter(address.text());
    return new InboxView.Row(
        item.taskId(),
        offered && address.list() != WorkList.STARTED
            ? EndorsementViews.urlOf(item).orElse(task + back)
            : cases.urlOf(item).orElse(task + back),
        item.caseNumber() == null ? "" : item.caseNumber(),
        cases.numberName(item),
        item.title() == null ? names.step(item) : item.title(),
        names.step(item),
        names.stage(item),
        item.proposerName() == null ? "" : item.proposerName(),
        names.unit(item),
        dueViews.of(item),
        formats.moment(item.closedAt() == null ? item.createdAt() : item.closedAt()),
        open ? holder(item, page) : "",
        deputyOf == null ? "" : directory.personName(deputyOf),
        names.state(item),
        offered
            && address.list() != WorkList.STARTED
            && item.assignee() == null
            && EndorsementViews.urlOf(item).isEmpty(),
        offered && mine && item.assignee() != null,
        open);
  }

  private String holder(WorkItem item, WorkItemPage page) {
    return item.assignee() == null
        ? names.groups(page.offeredTo().getOrDefault(item.taskId(), Set.of()))
        : directory.personName(item.assignee());
  }

  private List<InboxView.Filter> filterChoices(InboxAddress address) {
    InboxFilter now = address.filter();
    return List.of(
        new InboxView.Filter(
            "stage",
            STAGES.stream()
                .map(key -> choice(key, texts.orElse("desk.stage." + key, key), now.stage()))
                .toList()),
        new InboxView.Filter(
            "step",
            steps.stream()
                .map(TaskStep::taskKey)
                .map(key -> choice(key, texts.orElse("desk.step." + key, ""), now.step()))
                .filter(one -> !one.text().isEmpty())
                .sorted(Comparator.comparing(SearchView.Choice::text))
                .toList()),
        new InboxView.Filter(
            "held",
            List.of(
                choice("free", texts.of("inbox.held.free"), now.held()),
                choice("mine", texts.of("inbox.held.mine"), now.held()))),
        new InboxView.Filter(
            "light",
            List.of("late", "near", "good", "none").stream()
                .map(code -> choice(code, texts.of("inbox.light." + code), now.light()))
                .toList()),
        new InboxView.Filter(
            "age",
            Arrays.stream(WorkAge.values())
                .map(age -> choice(age.code(), texts.of("inbox.age." + age.code()), now.age()))
                .toList()));
  }

  private static SearchView.Choice choice(String value, String text, String now) {
    return new SearchView.Choice(value, text, value.equals(now));
  }

  private List<InboxView.Chosen> chosen(InboxAddress address) {
    Map<String, String> parts = address.filter().parts();
    return parts.entrySet().stream()
        .map(
            part -> {
              Map<String, String> others = new LinkedHashMap<>(parts);
              others.remove(part.getKey());
              return new InboxView.Chosen(
                  texts.of("inbox.filter." + part.getKey()),
                  valueName(part.getKey(), part.getValue()),
                  address.narrowed(InboxFilter.of(others)).url());
            })
        .toList();
  }

  private String valueName(String name, String value) {
    return switch (name) {
      case "stage" -> texts.orElse("desk.stage." + value, value);
      case "step" -> texts.orElse("desk.step." + value, value);
      case "unit" -> directory.nameOf(value);
      case "held" ->
          value.equals("free") || value.equals("mine")
              ? texts.of("inbox.held." + value)
              : directory.personName(value);
      default -> texts.orElse("inbox." + name + "." + value, value);
    };
  }

  private List<InboxView.Kept> kept(String person) {
    return kept.of(person).stream().map(one -> kept(one, person)).toList();
  }

  private InboxView.Kept kept(SavedFilter filter, String person) {
    InboxAddress address = InboxAddress.read(filter.query());
    return new InboxView.Kept(
        filter.id(),
        filter.name(),
        filter.isShared() ? directory.nameOf(filter.bodyCode()) : "",
        countOf(address, person),
        address.url(),
        filter.changeable());
  }

  /** A filter kept long ago may have a value that is none any more. */
  private String countOf(InboxAddress address, String person) {
    try {
      return number(items.count(address.list(), person, address.query(filters, person)));
    } catch (RefusedException old) {
      return "0";
    }
  }
}
