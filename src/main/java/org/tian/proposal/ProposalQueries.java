package org.tian.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;

/** The list queries over proposals; every one carries the person's {@link CaseScope}. */
@Component
class ProposalQueries {

  private static final String ROWS =
      """
      select new org.tian.proposal.ProposalQueries$Row(p.id, p.flowNo, p.caseNo, p.title,
        p.committeeCode, p.status, p.kind, p.proposerId, p.bodyCode, p.changedAt, p.submittedAt)
      from Proposal p
      where
      """;
  private static final String MINE =
      """
       and (p.proposerId = :person or p.bodyCode in (:parties)
         or exists (select 1 from CoSigner c where c.proposalId = p.id and c.personId = :person
                    and c.state in (org.tian.proposal.CoSignerState.PENDING,
                                    org.tian.proposal.CoSignerState.SIGNED)))
      """;
  private static final String WORDS =
      """
       and (lower(p.title) like :q escape '!' or lower(p.caseNo) like :q escape '!'
         or lower(p.flowNo) like :q escape '!' or lower(p.situation) like :q escape '!'
         or lower(p.analysis) like :q escape '!'
         or exists (select 1 from Proposal other join other.suggestions s
                    where other.id = p.id and lower(s.text) like :q escape '!'))
      """;

  private final EntityManager entities;
  private final CaseUnits caseUnits;
  private final Directory directory;
  private final Clock clock;

  ProposalQueries(EntityManager entities, CaseUnits caseUnits, Directory directory, Clock clock) {
    this.entities = entities;
    this.caseUnits = caseUnits;
    this.directory = directory;
    this.clock = clock;
  }

  ProposalPage search(ProposalSearch search, String person, CaseScope scope) {
    Map<String, Object> values = new HashMap<>();
    String where = where(search, person, scope, values);
    TypedQuery<Row> query = entities.createQuery(ROWS + where + " order by p.id desc", Row.class);
    values.forEach(query::setParameter);
    List<Row> rows = query.setMaxResults(search.limit() + 1).getResultList();
    boolean more = rows.size() > search.limit();
    List<Row> shown = more ? rows.subList(0, search.limit()) : rows;
    Map<String, String> names = new HashMap<>();
    var units = caseUnits.shownTo(person, shown.stream().map(Row::id).toList());
    return new ProposalPage(
        shown.stream()
            .map(row -> summary(row, names, units.getOrDefault(row.id(), List.of())))
            .toList(),
        more ? shown.get(shown.size() - 1).id() : null);
  }

  private String where(
      ProposalSearch search, String person, CaseScope scope, Map<String, Object> values) {
    StringBuilder where = new StringBuilder(CaseScope.JPQL);
    values.put("parties", scope.parties());
    values.put("committees", scope.committees());
    values.put("insiders", scope.insiders());
    if (search.mine()) {
      where.append(MINE);
      values.put("person", person);
    }
    if (!search.q().isEmpty()) {
      where.append(WORDS);
      values.put("q", "%" + escaped(search.q().toLowerCase(Locale.ROOT)) + "%");
    }
    if (!search.statuses().isEmpty()) {
      where.append(" and p.status in (:statuses)");
      values.put("statuses", search.statuses());
    }
    if (search.committeeCode() != null) {
      where.append(" and p.committeeCode = :committee");
      values.put("committee", search.committeeCode());
    }
    if (!search.categories().isEmpty()) {
      where.append(" and p.categoryCode in (:categories)");
      values.put("categories", search.categories());
    }
    if (search.year() != null) {
      where.append(" and p.submittedAt >= :yearBegin and p.submittedAt < :yearEnd");
      values.put("yearBegin", beginOf(search.year()));
      values.put("yearEnd", beginOf(search.year() + 1));
    }
    narrowByMarks(search, where, values);
    if (search.after() != null) {
      where.append(" and p.id < :after");
      values.put("after", search.after());
    }
    return where.toString();
  }

  private static void narrowByMarks(
      ProposalSearch search, StringBuilder where, Map<String, Object> values) {
    if (search.keyword() != null) {
      where.append(" and p.keywords like :keyword escape '!'");
      values.put("keyword", "%|" + escaped(search.keyword()) + "|%");
    }
    if (search.mark() != null) {
      where.append(
          switch (search.mark()) {
            case KEY -> " and p.keyReason is not null and p.committeeCode in (:committees)";
            case SECRET -> " and p.secretMark = true";
            case CLOSED -> " and p.closedMark = true";
          });
    }
  }

  private Instant beginOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
  }

  private static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private ProposalSummary summary(
      Row row, Map<String, String> names, List<CaseUnits.HandlingUnit> units) {
    String proposer =
        row.bodyCode() == null
            ? names.computeIfAbsent(
                "person " + row.proposerId(), key -> directory.personName(row.proposerId()))
            : names.computeIfAbsent(
                "body " + row.bodyCode(), key -> directory.nameOf(row.bodyCode()));
    return new ProposalSummary(
        row.id(),
        row.number(),
        row.caseNo() != null,
        row.title(),
        row.committeeCode(),
        row.status(),
        row.kind(),
        proposer,
        row.changedAt(),
        row.submittedAt(),
        units);
  }

  /** The columns a list needs, without texts. */
  record Row(
      Long id,
      String flowNo,
      String caseNo,
      String title,
      String committeeCode,
      ProposalStatus status,
      ProposalKind kind,
      String proposerId,
      String bodyCode,
      Instant changedAt,
      Instant submittedAt) {

    String number() {
      if (caseNo != null) {
        return caseNo;
      }
      return flowNo == null ? "" : flowNo;
    }
  }
}
