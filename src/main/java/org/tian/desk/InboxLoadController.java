package org.tian.desk;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tian.engine.InboxFilter;
import org.tian.engine.WorkAge;
import org.tian.engine.WorkList;
import org.tian.engine.WorkLoad;
import org.tian.engine.WorkLoads;
import org.tian.organisation.Directory;
import org.tian.shared.Texts;

/** How long things have lain and with whom, for those who lead; each number leads to its list. */
@Controller
class InboxLoadController {

  private static final String FREE = "free";

  private final WorkLoads loads;
  private final Directory directory;
  private final Texts texts;

  InboxLoadController(WorkLoads loads, Directory directory, Texts texts) {
    this.loads = loads;
    this.directory = directory;
    this.texts = texts;
  }

  @GetMapping("/desk/inbox/load")
  String load(Principal principal, @RequestParam(defaultValue = "team") String list, Model model) {
    WorkList shared = WorkList.of(list).filter(WorkList::isShared).orElse(WorkList.TEAM);
    List<WorkLoad> found = loads.of(shared, principal.getName());
    long total = found.stream().mapToLong(WorkLoad::total).sum();
    model.addAttribute(
        "load",
        new InboxLoadView(
            shared.code(),
            total == 0 ? "" : String.valueOf(total),
            cells(shared, found, InboxFilter.NONE),
            rows(
                shared,
                found,
                one -> one.assignee() == null ? FREE : one.assignee(),
                this::personName,
                key -> new InboxFilter("", "", "", key, "", "")),
            rows(
                shared,
                found,
                WorkLoad::taskKey,
                key -> texts.orElse("desk.step." + key, key),
                key -> new InboxFilter("", key, "", "", "", ""))));
    return "desk/inbox-load";
  }

  private String personName(String key) {
    return key.equals(FREE) ? texts.of("inbox.held.free") : directory.personName(key);
  }

  private List<InboxLoadView.Row> rows(
      WorkList list,
      List<WorkLoad> found,
      Function<WorkLoad, String> key,
      Function<String, String> name,
      Function<String, InboxFilter> filter) {
    Map<String, List<WorkLoad>> parts =
        found.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return parts.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                part -> -part.getValue().stream().mapToLong(WorkLoad::total).sum()))
        .map(
            part ->
                new InboxLoadView.Row(
                    name.apply(part.getKey()),
                    cells(list, part.getValue(), filter.apply(part.getKey()))))
        .toList();
  }

  /** By age, overdue, all. */
  private List<InboxLoadView.Cell> cells(WorkList list, List<WorkLoad> found, InboxFilter filter) {
    List<InboxLoadView.Cell> cells = new ArrayList<>();
    for (WorkAge age : WorkAge.values()) {
      long count = found.stream().mapToLong(one -> one.byAge().get(age.ordinal())).sum();
      cells.add(cell(list, age.code(), count, with(filter, "", age.code())));
    }
    cells.add(
        cell(
            list,
            "late",
            found.stream().mapToLong(WorkLoad::late).sum(),
            with(filter, "late", "")));
    cells.add(cell(list, "all", found.stream().mapToLong(WorkLoad::total).sum(), filter));
    return Arrays.asList(cells.toArray(InboxLoadView.Cell[]::new));
  }

  private InboxLoadView.Cell cell(WorkList list, String code, long count, InboxFilter filter) {
    String name = texts.of("load.col." + code);
    String url = InboxAddress.of(Map.of("list", list.code())).narrowed(filter).url();
    return new InboxLoadView.Cell(name, name, count, url, code.equals("late") && count > 0);
  }

  private static InboxFilter with(InboxFilter filter, String light, String age) {
    return new InboxFilter(filter.stage(), filter.step(), filter.unit(), filter.held(), light, age);
  }
}
