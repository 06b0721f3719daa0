package org.tian.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.Refusal;

/**
 * Filters that people keep: everybody their own, and those who lead a body for all its people. What
 * a filter shows is decided by the list for each reader, never by who made the filter.
 */
@Service
@Transactional
public class SavedFilters {

  static final int NAME_LENGTH = 60;
  private static final int QUERY_LENGTH = 1000;
  private static final int MOST = 30;

  private final WorkFilterRows rows;
  private final PersonDirectory people;
  private final Clock clock;

  SavedFilters(WorkFilterRows rows, PersonDirectory people, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /** The person's own filters, then those of the person's bodies. */
  @Transactional(readOnly = true)
  public List<SavedFilter> of(String personId) {
    Set<String> led = bodies(people.groupsLedBy(personId));
    Set<String> bodies = bodies(people.groupsOf(personId));
    return rows.findFor(personId, bodies.isEmpty() ? List.of("-") : bodies).stream()
        .map(row -> row.toFilter(row.bodyCode() == null || led.contains(row.bodyCode())))
        .toList();
  }

  /** Bodies for all of whose people the person may keep filters. */
  @Transactional(readOnly = true)
  public List<String> shareableBodies(String personId) {
    return List.copyOf(bodies(people.groupsLedBy(personId)));
  }

  /**
   * Keeps a filter.
   *
   * @param bodyCode for all people of a body; empty for oneself
   * @throws org.tian.shared.RefusedException {@code filter.name}, {@code filter.query}, {@code
   *     filter.too-many}, {@code filter.not-yours}
   */
  public SavedFilter add(String personId, String bodyCode, String name, String query) {
    String body = Objects.toString(bodyCode, "").isBlank() ? null : bodyCode.strip();
    if (body != null && !shareableBodies(personId).contains(body)) {
      throw Refusal.at("body", "filter.not-yours").asException();
    }
    if (of(personId).stream().filter(one -> Objects.equals(one.bodyCode(), body)).count() >= MOST) {
      throw Refusal.at("name", "filter.too-many", MOST).asException();
    }
    WorkFilterRow row = new WorkFilterRow(personId, body);
    row.change(checkedName(name), checkedQuery(query), clock.instant());
    return rows.save(row).toFilter(true);
  }

  /** Gives it another name, and another query unless that is null. */
  public SavedFilter change(String personId, long id, String name, String query) {
    WorkFilterRow row = changeable(personId, id);
    String kept = query == null ? row.toFilter(true).query() : checkedQuery(query);
    row.change(checkedName(name), kept, clock.instant());
    return row.toFilter(true);
  }

  public void delete(String personId, long id) {
    changeable(personId, id).delete(clock.instant());
  }

  /** Takes the deletion back. */
  public void restore(String personId, long id) {
    changeable(personId, id).delete(null);
  }

  private WorkFilterRow changeable(String personId, long id) {
    return rows.findById(id)
        .filter(
            row ->
                row.bodyCode() == null
                    ? row.personId().equals(personId)
                    : shareableBodies(personId).contains(row.bodyCode()))
        .orElseThrow(() -> Refusal.of("filter.not-found").asException());
  }

  private static String checkedName(String name) {
    String text = Objects.toString(name, "").strip();
    if (text.isEmpty() || text.length() > NAME_LENGTH) {
      throw Refusal.at("name", "filter.name", NAME_LENGTH).asException();
    }
    return text;
  }

  private static String checkedQuery(String query) {
    String text = Objects.toString(query, "");
    if (!text.startsWith("list=") || text.length() > QUERY_LENGTH) {
      throw Refusal.at("query", "filter.query").asException();
    }
    return text;
  }

  private static Set<String> bodies(Collection<String> groups) {
    return groups.stream()
        .filter(group -> !group.endsWith("-self") && group.lastIndexOf('-') > 0)
        .map(group -> group.substring(0, group.lastIndexOf('-')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
