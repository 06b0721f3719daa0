package org.tian.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItemSearch.Search;
import org.tian.engine.WorkItemSearch.Term;

/**
 * Reads pages and counts of lists.
 *
 * <p>A page is merged from the beginnings of its sources, one per group, each read from the index
 * that has it in the order of the list. So the length of a list costs nothing; a query over all
 * groups at once would have to sort it.
 */
@Component
class WorkItemReader {

  private static final int SPARE = 4;

  private final JdbcTemplate jdbc;

  WorkItemReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Tasks of a page in their order, each with the source it comes from, and where to go on. */
  record Ids(Map<String, WorkItemSource> tasks, String next) {}

  /**
   * A part of a list that is read in order.
   *
   * @param offers whether it reads {@code work_item_group}
   * @param order alias of the table whose order it has
   */
  private record Branch(
      WorkItemSource source, String from, List<Object> values, boolean offers, String order) {}

  private record Found(int branch, String taskId, Object value) {}

  Ids page(WorkList list, List<WorkItemSource> sources, Search search, WorkItemQuery query) {
    List<Branch> branches = branches(sources, search, query.sortIn(list));
    if (branches.isEmpty()) {
      return new Ids(Map.of(), null);
    }
    int wanted = query.limit() + 1;
    int[] each = new int[branches.size()];
    Arrays.fill(each, Math.min(wanted, 2 * wanted / branches.size() + SPARE));
    while (true) {
      Merged merged = merge(read(list, branches, query, each), each, wanted);
      if (merged.unsure().isEmpty()) {
        return cut(merged.items(), branches, query.limit(), query.sortIn(list));
      }
      // What came later than a page will do so again: only the others are read once more.
      List<Branch> before = branches;
      int[] read = each;
      List<Integer> again = merged.present();
      branches = again.stream().map(before::get).toList();
      each =
          again.stream()
              .mapToInt(branch -> merged.unsure().contains(branch) ? wanted : read[branch])
              .toArray();
    }
  }

  /**
   * The first items.
   *
   * @param present branches that have some of them
   * @param unsure branches that may have more between them; empty when they are sure
   */
  private record Merged(
      LinkedHashMap<String, Found> items, List<Integer> present, Set<Integer> unsure) {}

  private static Merged merge(List<Found> read, int[] each, int wanted) {
    int[] seen = new int[each.length];
    Set<Integer> ended = new HashSet<>();
    boolean sure = true;
    LinkedHashMap<String, Found> merged = new LinkedHashMap<>();
    for (Found found : read) {
      sure = ended.isEmpty();
      int branch = found.branch();
      merged.putIfAbsent(found.taskId(), found);
      if (++seen[branch] == each[branch] && each[branch] < wanted) {
        ended.add(branch);
      }
      if (merged.size() >= wanted) {
        break;
      }
    }
    boolean complete = ended.isEmpty() || merged.size() >= wanted && sure;
    return new Merged(
        merged,
        IntStream.range(0, each.length).filter(branch -> seen[branch] > 0).boxed().toList(),
        complete ? Set.of() : ended);
  }

  private List<Found> read(WorkList list, List<Branch> branches, WorkItemQuery query, int[] each) {
    WorkItemQuery.Sort sort = query.sortIn(list);
    boolean ascending = query.isAscendingIn(list);
    String way = ascending ? " asc" : " desc";
    WorkItemCursor after =
        query.after() == null || query.after().isBlank()
            ? null
            : WorkItemCursor.decode(query.after(), sort);
    List<Object> values = new ArrayList<>();
    List<String> selects = new ArrayList<>();
    for (int number = 0; number < branches.size(); number++) {
      Branch branch = branches.get(number);
      String column = columnOf(sort, branch);
      String task = branch.order() + ".task_id";
      values.addAll(branch.values());
      String from = branch.from();
      if (after != null) {
        String than = ascending ? " > ?" : " < ?";
        from += " and (%s%s or %s = ? and %s%s)".formatted(column, than, column, task, than);
        values.addAll(List.of(after.value(), after.value(), after.taskId()));
      }
      selects.add(
          "(select %d as b, %s as task_id, %s as k %s order by %s%s, %s%s limit %d)"
              .formatted(number, task, column, from, column, way, task, way, each[number]));
    }
    return jdbc.query(
        "select u.b, u.task_id, u.k from ("
            + String.join(" union all ", selects)
            + ") u order by u.k"
            + way
            + ", u.task_id"
            + way,
        (row, index) ->
            new Found(
                row.getInt(1),
                row.getString(2),
                sort.isMoment() ? row.getObject(3, LocalDateTime.class) : row.getString(3)),
        values.toArray());
  }

  private static Ids cut(
      LinkedHashMap<String, Found> merged,
      List<Branch> branches,
      int limit,
      WorkItemQuery.Sort sort) {
    Map<String, WorkItemSource> tasks = new LinkedHashMap<>();
    String next = null;
    Found last = null;
    for (Found found : merged.values()) {
      if (tasks.size() == limit) {
        next = new WorkItemCursor(sort, last.value(), last.taskId()).encode();
        break;
      }
      tasks.put(found.taskId(), branches.get(found.branch()).source());
      last = found;
    }
    return new Ids(tasks, next);
  }

  private static String columnOf(WorkItemQuery.Sort sort, Branch branch) {
    boolean offers = branch.offers();
    return switch (sort) {
      case DUE -> branch.order() + ".due_order";
      case ARRIVED -> "i.created_at";
      case CLOSED -> "i.closed_at";
      case NUMBER -> offers ? "i.case_number" : "coalesce(i.case_number, '')";
      case TITLE -> "i.title_key";
      case STAGE -> "i.process_key";
      case STEP -> "i.task_key";
      case UNIT -> offers ? "i.unit_code" : "coalesce(i.unit_code, '')";
      case PROPOSER -> "i.proposer_key";
    };
  }

  private static List<Branch> branches(
      List<WorkItemSource> sources, Search search, WorkItemQuery.Sort sort) {
    boolean alongDue = sort == WorkItemQuery.Sort.DUE && search.runsAlongDue();
    List<Branch> branches = new ArrayList<>();
    for (WorkItemSource source : sources) {
      if (!source.isOfGroups() || !alongDue && search.isRare()) {
        branches.add(whole(source, search));
      } else if (alongDue) {
        source.groups().forEach(group -> branches.add(ofWord(source, group, search)));
      } else {
        for (String group : source.groups()) {
          branches.add(ofGroup(source, group, true, search));
          if (!source.unclaimedOnly()) {
            branches.add(ofGroup(source, group, false, search));
          }
        }
      }
    }
    return branches;
  }

  private static Branch ofGroup(
      WorkItemSource source, String group, boolean unclaimed, Search search) {
    List<Object> values = new ArrayList<>();
    values.add(group);
    values.addAll(source.values());
    String sql =
        "from work_item_group i"
            + (search.isAnything() ? " join work_item w on w.task_id = i.task_id" : "")
            + " where i.group_id = ? and i.unclaimed = "
            + unclaimed
            + " and "
            + source.criterion()
            + found(search, "w", values);
    return new Branch(source, sql, values, true, "i");
  }

  /** What the word of the search finds in a group, in the order of the usual list. */
  private static Branch ofWord(WorkItemSource source, String group, Search search) {
    List<Object> values = new ArrayList<>();
    values.add(group);
    values.addAll(WorkItemSearch.values(search.anchor()));
    values.addAll(source.values());
    String sql =
        "from work_item_word x join work_item_group i"
            + " on i.task_id = x.task_id and i.group_id = x.group_id"
            + " join work_item w on w.task_id = x.task_id where x.group_id = ? and "
            + WorkItemSearch.sql(search.anchor())
            + (source.unclaimedOnly() ? " and i.unclaimed = true" : "")
            + " and "
            + source.criterion()
            + found(search, "w", values);
    return new Branch(source, sql, values, true, "x");
  }

  /** A source in one piece: of one person, of all groups for counting, or by a rare word. */
  private static Branch whole(WorkItemSource source, Search search) {
    List<Object> values = new ArrayList<>();
    if (!source.isOfGroups()) {
      values.addAll(source.values());
      String sql = "from work_item i where " + source.criterion() + found(search, "i", values);
      return new Branch(source, sql, values, false, "i");
    }
    StringBuilder sql = new StringBuilder();
    String group = "i.group_id";
    if (!search.isLookedUp()) {
      sql.append("from work_item_group i");
    } else {
      group = "x.group_id";
      sql.append("from work_item_word x join work_item_group i");
      sql.append(" on i.task_id = x.task_id and i.group_id = x.group_id");
    }
    if (search.isAnything()) {
      sql.append(" join work_item w on w.task_id = i.task_id");
    }
    sql.append(" where ").append(group).append(" in (");
    sql.append(WorkItemSource.marks(source.groups().size())).append(")");
    values.addAll(source.groups());
    if (search.isLookedUp()) {
      sql.append(" and ").append(WorkItemSearch.sql(search.anchor()));
      values.addAll(WorkItemSearch.values(search.anchor()));
    }
    sql.append(
        source.unclaimedOnly() ? " and i.unclaimed = true" : " and i.unclaimed in (true, false)");
    sql.append(" and ").append(source.criterion());
    values.addAll(source.values());
    sql.append(found(search, "w", values));
    return new Branch(source, sql.toString(), values, true, "i");
  }

  private static String found(Search search, String item, List<Object> values) {
    StringBuilder sql = new StringBuilder();
    for (Term term : search.terms()) {
      sql.append(" and ").append(term.sql(item));
      values.addAll(term.values());
    }
    return sql.toString();
  }

  /** Counts no further than {@link WorkItemCount#MOST}. */
  WorkItemCount count(List<WorkItemSource> sources, Search search) {
    if (sources.isEmpty()) {
      return WorkItemCount.of(0);
    }
    // An item offered to several groups is read several times: twice as many suffice nearly always.
    int enough = 2 * WorkItemCount.MOST + 1;
    long[] counted = count(sources, search, " limit " + enough);
    boolean all = counted[0] < enough;
    return WorkItemCount.of(
        all || counted[1] > WorkItemCount.MOST ? counted[1] : count(sources, search, "")[1]);
  }

  private long[] count(List<WorkItemSource> sources, Search search, String limit) {
    List<Object> values = new ArrayList<>();
    List<String> selects = new ArrayList<>();
    for (WorkItemSource source : sources) {
      Branch branch = whole(source, search);
      values.addAll(branch.values());
      selects.add("(select i.task_id as task_id " + branch.from() + limit + ")");
    }
    return jdbc.queryForObject(
        "select count(*), count(distinct u.task_id) from ("
            + String.join(" union all ", selects)
            + ") u",
        (row, index) -> new long[] {row.getLong(1), row.getLong(2)},
        values.toArray());
  }
}
