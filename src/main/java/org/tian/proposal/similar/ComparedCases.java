package org.tian.proposal.similar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseScope;
import org.tian.proposal.CatalogueScope;
import org.tian.proposal.ClosedCases;
import org.tian.proposal.ProposalStatus;
import org.tian.similarity.ComparableCase;
import org.tian.similarity.ComparableCases;
import org.tian.similarity.ComparableText;

/** Reads cases for the comparison: by plain SQL, because an index is made of all there are. */
@Component
@Transactional(readOnly = true)
class ComparedCases implements ComparableCases {

  private static final String ROWS =
      """
      select p.id, p.flow_no, p.case_no, p.committee_code, p.session_id, p.status, p.wish_open,
        p.secret_mark, p.closed_mark,
        p.title, p.situation, p.analysis, coalesce(p.submitted_at, p.created_at) as at_moment
      from proposal p
      where p.status <> 'DRAFT' and
      """;

  private final JdbcClient jdbc;
  private final ObjectProvider<ClosedCases> closedCases;
  private final Clock clock;

  ComparedCases(JdbcClient jdbc, ObjectProvider<ClosedCases> closedCases, Clock clock) {
    this.jdbc = jdbc;
    this.closedCases = closedCases;
    this.clock = clock;
  }

  @Override
  public List<ComparableCase> after(long id, int limit) {
    return whole(
            jdbc.sql(ROWS + " p.id > :after order by p.id limit :limit")
                .param("after", id)
                .param("limit", limit)
                .query(this::row)
                .list())
        .stream()
        .map(ComparedCase::asComparable)
        .toList();
  }

  @Override
  public List<ComparableCase> among(Collection<Long> ids) {
    return of(ids).stream().map(ComparedCase::asComparable).toList();
  }

  /** The cases with all that is compared; a missing one or a draft is left out. */
  List<ComparedCase> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : whole(jdbc.sql(ROWS + " p.id in (:ids)").param("ids", ids).query(this::row).list());
  }

  /** Those of the cases that the scope opens with their texts. */
  Set<Long> readable(Collection<Long> ids, CaseScope scope) {
    return ids.isEmpty()
        ? Set.of()
        : jdbc.sql("select p.id from proposal p where p.id in (:ids) and " + CaseScope.SQL)
            .param("ids", ids)
            .param("committees", scope.committees())
            .param("parties", scope.parties())
            .param("insiders", scope.insiders())
            .query(Long.class)
            .set();
  }

  /** Those of the cases that stand in a catalogue of the scope. */
  Set<Long> listed(Collection<Long> ids, CatalogueScope scope) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Set<Long> listed =
        jdbc.sql("select p.id from proposal p where p.id in (:ids) and " + CatalogueScope.SQL)
            .param("ids", ids)
            .param("catalogues", scope.committees())
            .query(Long.class)
            .set();
    Set<Long> closed = closed(listed);
    return listed.stream().filter(id -> !closed.contains(id)).collect(Collectors.toSet());
  }

  /** Year in which a case was brought; by universal time, which is near enough for an order. */
  int yearOf(long id) {
    return jdbc.sql(
            "select extract(year from coalesce(p.submitted_at, p.created_at))"
                + " from proposal p where p.id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private Set<Long> closed(Collection<Long> ids) {
    return closedCases
        .orderedStream()
        .flatMap(source -> source.among(ids).stream())
        .collect(Collectors.toSet());
  }

  private record Row(
      long id,
      String flowNo,
      String caseNo,
      String committee,
      String session,
      ProposalStatus status,
      boolean wishOpen,
      boolean secret,
      boolean closed,
      String title,
      List<String> body,
      int year) {}

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getString("flow_no"),
        row.getString("case_no"),
        row.getString("committee_code"),
        row.getString("session_id"),
        ProposalStatus.valueOf(row.getString("status")),
        row.getBoolean("wish_open"),
        row.getBoolean("secret_mark"),
        row.getBoolean("closed_mark"),
        row.getString("title"),
        List.of(row.getString("situation"), row.getString("analysis")),
        row.getObject("at_moment", LocalDateTime.class)
            .atZone(ZoneOffset.UTC)
            .withZoneSameInstant(clock.getZone())
            .getYear());
  }

  /** Rows with their suggestions, participants and marks, read in one go each. */
  private List<ComparedCase> whole(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> ids = rows.stream().map(Row::id).toList();
    Map<Long, List<String>> suggestions =
        lists(
            "select proposal_id, text from suggestion_item where proposal_id in (:ids)"
                + " order by proposal_id, position",
            ids);
    Map<Long, List<String>> parties =
        lists(
            "select proposal_id, party_key from case_participant where proposal_id in (:ids)", ids);
    Set<Long> closed = closed(ids);
    return rows.stream()
        .map(
            row ->
                new ComparedCase(
                    row.id(),
                    row.caseNo() == null ? row.flowNo() : row.caseNo(),
                    row.caseNo() != null,
                    row.committee(),
                    row.year(),
                    row.session(),
                    row.status(),
                    row.wishOpen(),
                    new ComparableText(
                        row.title(), suggestions.getOrDefault(row.id(), List.of()), row.body()),
                    parties.getOrDefault(row.id(), List.of()),
                    row.secret(),
                    row.closed() || closed.contains(row.id())))
        .toList();
  }

  private Map<Long, List<String>> lists(String sql, List<Long> ids) {
    Map<Long, List<String>> lists = new HashMap<>();
    jdbc.sql(sql)
        .param("ids", ids)
        .query(
            row -> {
              lists.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
            });
    return lists;
  }
}
