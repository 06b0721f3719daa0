package org.tian.review.report;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.proposal.CaseUnits;
import org.tian.proposal.CatalogueScope;
import org.tian.proposal.Categories;
import org.tian.proposal.Category;
import org.tian.proposal.ClosedCases;
import org.tian.proposal.PlenarySession;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Texts;

/**
 * The filed cases of a session that the acting person may see, page by page: those the person may
 * open, and of the others those that stand in a catalogue open to the person and were not closed.
 */
@Component
class CatalogueCases {

  private static final int PAGE = 500;
  private static final String CASES =
      """
      select p.id, p.case_no, p.title, p.category_code, p.category_name, p.proposer_id,
        p.body_code, p.kind, p.submission, p.filed_at,
        (select count(*) from co_signer c where c.proposal_id = p.id and c.state = 'SIGNED')
          as signers,
        case when %s then 1 else 0 end as readable
      from proposal p
      where p.session_id = :session and p.case_no is not null and p.merged_into_id is null
        and p.status in ('FILED', 'HANDED_OVER', 'ANSWERED', 'REHANDLING', 'CLOSED')
        and (%s or %s) and (p.case_no > :number or p.case_no = :number and p.id > :id)
      order by p.case_no, p.id limit %d
      """
          .formatted(CaseScope.SQL, CaseScope.SQL, CatalogueScope.SQL, PAGE);

  private final JdbcClient jdbc;
  private final CaseAccess access;
  private final ObjectProvider<ClosedCases> closedCases;
  private final CaseUnits caseUnits;
  private final Categories categories;
  private final Directory directory;
  private final Texts texts;
  private final Formats formats;

  CatalogueCases(
      JdbcClient jdbc,
      CaseAccess access,
      ObjectProvider<ClosedCases> closedCases,
      CaseUnits caseUnits,
      Categories categories,
      Directory directory,
      Texts texts,
      Formats formats) {
    this.jdbc = jdbc;
    this.access = access;
    this.closedCases = closedCases;
    this.caseUnits = caseUnits;
    this.categories = categories;
    this.directory = directory;
    this.texts = texts;
    this.formats = formats;
  }

  private record Found(
      long id,
      String caseNo,
      String title,
      String categoryCode,
      String categoryName,
      String proposerId,
      String bodyCode,
      String kind,
      String submission,
      LocalDateTime filedAt,
      int signers,
      boolean readable) {}

  /** Whether any catalogue of the committee is open to the acting person. */
  boolean isOpen(String committee) {
    String person = CurrentActor.get().personId();
    return access.scopeOf(person).committees().contains(committee)
        || access.cataloguesFor(person).committees().contains(committee);
  }

  /** Hands over each case in the order of the numbers, a page in memory at a time. */
  void each(PlenarySession session, Consumer<CatalogueRow> taker) {
    Names names = new Names(categories.of(session));
    List<Found> page = page(session, "", 0);
    while (!page.isEmpty()) {
      Map<Long, String> merged = mergedInto(page);
      Set<Long> closed = closedAmong(page);
      Map<Long, String> units = unitsOf(page);
      page.stream()
          .filter(one -> one.readable() || !closed.contains(one.id()))
          .map(
              one ->
                  names.row(
                      one, merged.getOrDefault(one.id(), ""), units.getOrDefault(one.id(), "")))
          .forEach(taker);
      Found last = page.get(page.size() - 1);
      page = page.size() < PAGE ? List.of() : page(session, last.caseNo(), last.id());
    }
  }

  private List<Found> page(PlenarySession session, String number, long id) {
    String person = CurrentActor.get().personId();
    CaseScope scope = access.scopeOf(person);
    return jdbc.sql(CASES)
        .param("session", session.getId())
        .param("parties", scope.parties())
        .param("committees", scope.committees())
        .param("insiders", scope.insiders())
        .param("catalogues", access.cataloguesFor(person).committees())
        .param("number", number)
        .param("id", id)
        .query(
            (row, index) ->
                new Found(
                    row.getLong("id"),
                    row.getString("case_no"),
                    row.getString("title"),
                    row.getString("category_code"),
                    row.getString("category_name"),
                    row.getString("proposer_id"),
                    row.getString("body_code"),
                    row.getString("kind"),
                    row.getString("submission"),
                    row.getObject("filed_at", LocalDateTime.class),
                    row.getInt("signers"),
                    row.getInt("readable") == 1))
        .list();
  }

  private Set<Long> closedAmong(List<Found> page) {
    Set<Long> closed = new HashSet<>();
    List<Long> hidden = page.stream().filter(one -> !one.readable()).map(Found::id).toList();
    if (!hidden.isEmpty()) {
      closedCases.forEach(source -> closed.addAll(source.among(hidden)));
    }
    return closed;
  }

  private Map<Long, String> unitsOf(List<Found> page) {
    Map<Long, String> units = new HashMap<>();
    caseUnits
        .shownTo(CurrentActor.get().personId(), page.stream().map(Found::id).toList())
        .forEach(
            (id, all) ->
                units.put(
                    id,
                    all.stream()
                        .filter(CaseUnits.HandlingUnit::answers)
                        .map(CaseUnits.HandlingUnit::name)
                        .collect(Collectors.joining("、"))));
    return units;
  }

  private Map<Long, String> mergedInto(List<Found> page) {
    Map<Long, String> merged = new HashMap<>();
    jdbc.sql(
            "select merged_into_id, coalesce(case_no, flow_no) as number_text from proposal"
                + " where merged_into_id in (:ids) order by id")
        .param("ids", page.stream().map(Found::id).toList())
        .query(
            row -> {
              merged.merge(
                  row.getLong("merged_into_id"),
                  row.getString("number_text"),
                  (one, other) -> one + "、" + other);
            });
    return merged;
  }

  /** Names asked for once a catalogue. */
  private class Names {

    private final Map<String, Category> tree = new HashMap<>();
    private final Map<String, String> proposers = new HashMap<>();

    Names(List<Category> categories) {
      categories.forEach(one -> tree.put(one.getCode(), one));
    }

    CatalogueRow row(Found one, String merged, String units) {
      Category category = tree.get(one.categoryCode());
      String name =
          Objects.requireNonNullElseGet(
              one.categoryName(),
              () ->
                  category == null ? Objects.toString(one.categoryCode(), "") : category.getName());
      String area =
          category == null || category.isArea()
              ? name
              : tree.get(category.getParentCode()).getName();
      return new CatalogueRow(
          one.caseNo(),
          one.title(),
          area,
          name,
          proposer(one),
          one.signers(),
          texts.of("kind." + one.kind()),
          one.submission() == null ? "" : texts.of("submission." + one.submission()),
          one.filedAt() == null
              ? ""
              : formats.dayOf(one.filedAt().toInstant(ZoneOffset.UTC)).toString(),
          merged,
          units);
    }

    private String proposer(Found one) {
      return one.bodyCode() == null
          ? proposers.computeIfAbsent(
              "person " + one.proposerId(), key -> directory.personName(one.proposerId()))
          : proposers.computeIfAbsent(
              "body " + one.bodyCode(), key -> directory.nameOf(one.bodyCode()));
    }
  }
}
