package org.tian.engine.office;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CaseReading;

/** Copies of a person as a list that is paged and searched in the database. */
@Component
class CopyList {

  private final EntityManager entities;
  private final WorkItems items;
  private final TaskPeople people;
  private final ObjectProvider<CaseReading> readings;

  CopyList(
      EntityManager entities,
      WorkItems items,
      TaskPeople people,
      ObjectProvider<CaseReading> readings) {
    this.entities = entities;
    this.items = items;
    this.people = people;
    this.readings = readings;
  }

  CopyPage page(String personId, CopyQuery wanted) {
    String hql = "select c from TaskCopy c where " + criterion(wanted) + " order by c.id desc";
    TypedQuery<TaskCopy> query =
        filled(entities.createQuery(hql, TaskCopy.class), personId, wanted);
    if (wanted.after() != null) {
      query.setParameter("after", wanted.after());
    }
    List<TaskCopy> found = query.setMaxResults(wanted.limit() + 1).getResultList();
    boolean more = found.size() > wanted.limit();
    List<TaskCopy> shown = more ? found.subList(0, wanted.limit()) : found;
    return new CopyPage(
        shown.stream().map(this::view).toList(), more ? shown.get(shown.size() - 1).getId() : null);
  }

  long count(String personId, CopyQuery wanted) {
    CopyQuery all = new CopyQuery(wanted.text(), wanted.unread(), 1, null);
    String hql = "select count(c) from TaskCopy c where " + criterion(all);
    return filled(entities.createQuery(hql, Long.class), personId, all).getSingleResult();
  }

  private static String criterion(CopyQuery wanted) {
    StringBuilder hql = new StringBuilder("c.toPerson = :person");
    if (wanted.unread()) {
      hql.append(" and c.readAt is null");
    }
    if (hasText(wanted)) {
      hql.append(
          " and exists (select 1 from WorkItemRow w where w.taskId = c.taskId and"
              + " (lower(w.caseNumber) like :text escape '!' or lower(w.title) like :text escape '!'))");
    }
    if (wanted.after() != null) {
      hql.append(" and c.id < :after");
    }
    return hql.toString();
  }

  private static boolean hasText(CopyQuery wanted) {
    return wanted.text() != null && !wanted.text().isBlank();
  }

  private static <T> TypedQuery<T> filled(TypedQuery<T> query, String personId, CopyQuery wanted) {
    query.setParameter("person", personId);
    if (hasText(wanted)) {
      String text = wanted.text().strip().toLowerCase(Locale.ROOT);
      query.setParameter(
          "text", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }
    return query;
  }

  CopyView view(TaskCopy copy) {
    WorkItem item = items.find(copy.getTaskId()).orElseThrow();
    return new CopyView(
        copy.getId(),
        copy.getTaskId(),
        copy.getCaseKey(),
        item.proposalId(),
        item.caseNumber(),
        item.title(),
        item.taskName(),
        copy.getFromPerson(),
        people.nameOf(copy.getFromPerson()),
        copy.getToPerson(),
        people.nameOf(copy.getToPerson()),
        copy.getReason(),
        copy.getCopiedAt(),
        copy.getReadAt(),
        pageOf(item));
  }

  /** The page of the case; of a case that is no proposal as far as the acting person reads it. */
  String pageOf(WorkItem item) {
    if (item.proposalId() != null) {
      return "/desk/cases/" + item.proposalId();
    }
    return readings.stream()
        .flatMap(reading -> reading.of(item.caseKey()).stream())
        .map(CaseReading.ReadableCase::page)
        .findFirst()
        .orElse(null);
  }
}
