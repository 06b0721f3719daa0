package org.tian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tian.engine.InboxFilters;
import org.tian.engine.PersonDirectory;
import org.tian.engine.SavedFilter;
import org.tian.engine.SavedFilters;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemCount;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.organisation.Directory;
import org.tian.shared.Formats;
import org.tian.shared.RefusedException;

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

  private final WorkItems items;
  private final InboxFilters filters;
  private final SavedFilters kept;
  private final InboxNarrowing narrowing;
  private final StepNames names;
  private final DueViews dueViews;
  private final TaskCases cases;
  private final Directory directory;
  private final PersonDirectory people;
  private final Formats formats;

  InboxViews(
      WorkItems items,
      InboxFilters filters,
      SavedFilters kept,
      InboxNarrowing narrowing,
      StepNames names,
      DueViews dueViews,
      TaskCases cases,
      Directory directory,
      PersonDirectory people,
      Formats formats) {
    this.items = items;
    this.filters = filters;
    this.kept = kept;
    this.narrowing = narrowing;
    this.names = names;
    this.dueViews = dueViews;
    this.cases = cases;
    this.directory = directory;
    this.people = people;
    this.formats = formats;
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
        narrowing.filters(address, person),
        narrowing.chosen(address),
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
