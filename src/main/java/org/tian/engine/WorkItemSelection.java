package org.tian.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whose items, as a query: the criterion of a list and the place where a page begins. */
class WorkItemSelection {

  private static final String MINE_OR_OFFERED =
      "w.state = org.tian.engine.WorkItem.State.OPEN and (w.assignee = :person or w.assignee is null"
          + " and exists (select 1 from w.groups g where g in :groups))";
  private static final String CLAIMED =
      "w.state = org.tian.engine.WorkItem.State.OPEN and w.assignee = :person";
  private static final String DONE = "w.completedBy = :person";
  private static final String STARTED =
      "w.startedBy = :person and (w.state = org.tian.engine.WorkItem.State.OPEN or not exists ("
          + "select 1 from WorkItemRow o where o.caseKey = w.caseKey and o.taskId <> w.taskId"
          + " and (o.state = org.tian.engine.WorkItem.State.OPEN or o.createdAt > w.createdAt"
          + " or o.createdAt = w.createdAt and o.taskId > w.taskId)))";

  private final WorkList list;
  private final Map<String, Object> parameters = new HashMap<>();
  private final String criterion;

  WorkItemSelection(WorkList list, String personId, List<String> groups, String text) {
    this.list = list;
    parameters.put("person", personId);
    if (list == WorkList.TODO) {
      parameters.put("groups", groups.isEmpty() ? List.of("") : groups);
    }
    criterion = criterionOf(list) + containing(text);
  }

  private static String criterionOf(WorkList list) {
    return switch (list) {
      case TODO -> MINE_OR_OFFERED;
      case CLAIMED -> CLAIMED;
      case DONE -> DONE;
      case STARTED -> STARTED;
    };
  }

  private String containing(String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    parameters.put("text", "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%");
    return " and (lower(w.caseNumber) like :text escape '!' or lower(w.title) like :text escape '!')";
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  long count(EntityManager entities) {
    TypedQuery<Long> query =
        entities.createQuery("select count(w) from WorkItemRow w where " + criterion, Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  WorkItemPage page(EntityManager entities, WorkItemQuery wanted) {
    Order order = Order.of(list, wanted.sort());
    String hql =
        "select w from WorkItemRow w where " + criterion + order.begin(wanted.after(), parameters);
    TypedQuery<WorkItemRow> query = entities.createQuery(hql + order.clause(), WorkItemRow.class);
    parameters.forEach(query::setParameter);
    List<WorkItemRow> found = query.setMaxResults(wanted.limit() + 1).getResultList();
    boolean more = found.size() > wanted.limit();
    List<WorkItemRow> shown = more ? found.subList(0, wanted.limit()) : found;
    String next = more ? order.cursorOf(shown.get(shown.size() - 1)).encode() : null;
    return new WorkItemPage(shown.stream().map(WorkItemRow::toWorkItem).toList(), next);
  }

  /** The column a list runs along, and which way. */
  private enum Order {
    DUE("w.dueOrder", true),
    ARRIVED("w.createdAt", false),
    CLOSED("w.closedAt", false);

    private final String column;
    private final boolean ascending;

    Order(String column, boolean ascending) {
      this.column = column;
      this.ascending = ascending;
    }

    static Order of(WorkList list, WorkItemQuery.Sort sort) {
      return switch (list) {
        case DONE -> CLOSED;
        case STARTED -> ARRIVED;
        case TODO, CLAIMED -> sort == WorkItemQuery.Sort.DUE ? DUE : ARRIVED;
      };
    }

    String begin(String after, Map<String, Object> parameters) {
      if (after == null || after.isBlank()) {
        return "";
      }
      WorkItemCursor cursor = WorkItemCursor.decode(after);
      parameters.put("at", cursor.at());
      parameters.put("task", cursor.taskId());
      String than = ascending ? " > " : " < ";
      return " and ("
          + (column + than + ":at or " + column + " = :at and w.taskId" + than + ":task")
          + ")";
    }

    String clause() {
      String way = ascending ? " asc" : " desc";
      return " order by " + column + way + ", w.taskId" + way;
    }

    WorkItemCursor cursorOf(WorkItemRow row) {
      WorkItem item = row.toWorkItem();
      return new WorkItemCursor(
          switch (this) {
            case DUE -> row.dueOrder();
            case ARRIVED -> item.createdAt();
            case CLOSED -> item.closedAt();
          },
          item.taskId());
    }
  }
}
