package org.tian.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItemPage;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkItems;
import org.tian.engine.WorkList;
import org.tian.shared.Formats;

/** The inbox. What is chosen stands in the address, so that one comes back to the same place. */
@Controller
class InboxController {

  private static final int PAGE_SIZE = 50;

  private final WorkItems items;
  private final StepNames names;
  private final DueViews dueViews;
  private final TaskCases cases;
  private final NoticeViews notices;
  private final CultivationViews cultivations;
  private final EntryNotes entries;
  private final LostCoSigners lostCoSigners;
  private final LapseNotes lapses;
  private final MeetingNotes meetings;
  private final CalendarViews calendar;
  private final Formats formats;

  InboxController(
      WorkItems items,
      StepNames names,
      DueViews dueViews,
      TaskCases cases,
      NoticeViews notices,
      CultivationViews cultivations,
      EntryNotes entries,
      LostCoSigners lostCoSigners,
      LapseNotes lapses,
      MeetingNotes meetings,
      CalendarViews calendar,
      Formats formats) {
    this.items = items;
    this.names = names;
    this.dueViews = dueViews;
    this.cases = cases;
    this.notices = notices;
    this.cultivations = cultivations;
    this.entries = entries;
    this.lostCoSigners = lostCoSigners;
    this.lapses = lapses;
    this.meetings = meetings;
    this.calendar = calendar;
    this.formats = formats;
  }

  @GetMapping("/desk")
  String inbox(
      Principal principal,
      @RequestParam(defaultValue = "todo") String list,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "due") String sort,
      @RequestParam(defaultValue = "" + PAGE_SIZE) int size,
      @RequestParam(required = false) String after,
      Model model) {
    WorkList chosen = WorkList.of(list).orElse(WorkList.TODO);
    WorkItemQuery.Sort order =
        sort.equals("arrived") ? WorkItemQuery.Sort.ARRIVED : WorkItemQuery.Sort.DUE;
    WorkItemQuery query = new WorkItemQuery(q.strip(), order, size, after);
    WorkItemPage page = items.list(chosen, principal.getName(), query);
    model.addAttribute("inbox", view(chosen, query, page, principal.getName()));
    model.addAttribute("notices", notices.unread());
    model.addAttribute("declines", cultivations.unreadDeclines());
    model.addAttribute("entries", entries.unseen());
    model.addAttribute("lostCoSigners", lostCoSigners.unread());
    model.addAttribute("lapses", lapses.unread());
    model.addAttribute("meetings", meetings.coming());
    model.addAttribute("calendarMissing", calendar.warning());
    return "desk/inbox";
  }

  private InboxView view(WorkList chosen, WorkItemQuery query, WorkItemPage page, String person) {
    return new InboxView(
        chosen.code(),
        query.text(),
        query.sort().name().toLowerCase(Locale.ROOT),
        query.limit(),
        tabs(query, person),
        page.items().stream().map(item -> row(item, chosen)).toList(),
        page.next() == null ? null : url(chosen, query, page.next()),
        query.after() == null ? null : url(chosen, query, null));
  }

  private List<InboxView.Tab> tabs(WorkItemQuery query, String person) {
    return Arrays.stream(WorkList.values())
        .map(
            list ->
                new InboxView.Tab(
                    list.code(), items.count(list, person, query.text()), url(list, query, null)))
        .toList();
  }

  private static String url(WorkList list, WorkItemQuery query, String after) {
    UriComponentsBuilder url =
        UriComponentsBuilder.fromPath("/desk").queryParam("list", list.code());
    if (!query.text().isEmpty()) {
      url.queryParam("q", "{q}");
    }
    if (query.sort() != WorkItemQuery.Sort.DUE) {
      url.queryParam("sort", "arrived");
    }
    if (query.limit() != PAGE_SIZE) {
      url.queryParam("size", query.limit());
    }
    if (after != null) {
      url.queryParam("after", after);
    }
    return query.text().isEmpty()
        ? url.build().toUriString()
        : url.encode().buildAndExpand(query.text()).toUriString();
  }

  private InboxView.Row row(WorkItem item, WorkList list) {
    boolean open = item.state() == WorkItem.State.OPEN;
    boolean mine = list == WorkList.TODO || list == WorkList.CLAIMED;
    return new InboxView.Row(
        item.taskId(),
        mine
            ? EndorsementViews.urlOf(item).orElse("/desk/tasks/" + item.taskId())
            : cases.urlOf(item).orElse("/desk/tasks/" + item.taskId()),
        item.caseNumber(),
        cases.numberName(item),
        item.title(),
        names.step(item),
        names.stage(item),
        item.proposerName() == null ? "" : item.proposerName(),
        names.unit(item),
        dueViews.of(item),
        formats.moment(item.closedAt() == null ? item.createdAt() : item.closedAt()),
        open ? names.holder(item) : "",
        names.state(item),
        mine && item.assignee() == null && EndorsementViews.urlOf(item).isEmpty(),
        open);
  }
}
