package org.tian.cultivation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The list of cultivations; carries the policy of {@link CultivationAccess}. */
@Component
class CultivationQueries {

  private static final String WORDS =
      """
       and (lower(c.title) like :q escape '!' or lower(c.number) like :q escape '!'
         or lower(c.researchAim) like :q escape '!')
      """;

  private final EntityManager entities;
  private final CultivationAccess access;

  CultivationQueries(EntityManager entities, CultivationAccess access) {
    this.entities = entities;
    this.access = access;
  }

  CultivationPage search(CultivationSearch search, String person) {
    Map<String, Object> values = access.listValues(person);
    String where = where(search, person, values);
    TypedQuery<Cultivation> query =
        entities.createQuery(
            "select c from Cultivation c where " + where + " order by c.id desc",
            Cultivation.class);
    values.forEach(query::setParameter);
    List<Cultivation> rows = query.setMaxResults(search.limit() + 1).getResultList();
    boolean more = rows.size() > search.limit();
    List<Cultivation> shown = more ? rows.subList(0, search.limit()) : rows;
    return new CultivationPage(
        List.copyOf(shown), more ? shown.get(shown.size() - 1).getId() : null);
  }

  private String where(CultivationSearch search, String person, Map<String, Object> values) {
    StringBuilder where = new StringBuilder();
    if (search.mine()) {
      where.append(CultivationAccess.MINE);
    } else {
      where.append("(" + CultivationAccess.OF_COMMITTEES + " or " + CultivationAccess.MINE + ")");
      values.put("committees", access.committeesOf(person));
    }
    if (!search.q().isEmpty()) {
      where.append(WORDS);
      values.put("q", "%" + escaped(search.q().toLowerCase(Locale.ROOT)) + "%");
    }
    if (!search.states().isEmpty()) {
      where.append(" and c.state in (:states)");
      values.put("states", search.states());
    }
    if (search.grade() != null) {
      where.append(" and c.grade = :grade");
      values.put("grade", search.grade());
    }
    if (search.committeeCode() != null) {
      where.append(" and c.committeeCode = :committee");
      values.put("committee", search.committeeCode());
    }
    if (search.after() != null) {
      where.append(" and c.id < :after");
      values.put("after", search.after());
    }
    return where.toString();
  }

  private static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
