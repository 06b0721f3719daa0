package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;

/** The measures of all cases a person may read, the latest first, page by page. */
@Service
@Transactional(readOnly = true)
public class MeasureBook {

  private static final int MOST = 100;

  private static final String LINES =
      """
      select m.id, m.proposal_id, coalesce(p.case_no, p.flow_no) as case_number, p.title as case_title,
        m.item_no, m.title, m.document_number, m.issuing_body, m.issued_on, m.url
      from policy_measure m join proposal p on p.id = m.proposal_id
      where m.removed_at is null and
      """
          + CaseScope.SQL;

  private final JdbcClient jdbc;
  private final CaseAccess access;

  MeasureBook(JdbcClient jdbc, CaseAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /**
   * A line of the list.
   *
   * @param itemNo number of the suggestion, or null
   * @param url where it can be read, or null when a file came with it
   */
  public record Line(
      long id,
      long proposalId,
      String caseNumber,
      String caseTitle,
      Integer itemNo,
      String title,
      String documentNumber,
      String issuingBody,
      LocalDate issuedOn,
      String url) {}

  /**
   * A page.
   *
   * @param next what to give as {@code after} for the following page, or null at the end
   */
  public record Page(List<Line> items, String next) {}

  /**
   * A page of what is looked for.
   *
   * @param words in title, number of the document, issuing body, or title of the proposal
   * @param year in which it was issued, or null
   * @param after the next of the page before, or null
   */
  public Page page(String words, Integer year, String after, int limit) {
    CaseScope scope = access.scopeOf(CurrentActor.get().personId());
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("parties", scope.parties());
    parameters.put("committees", scope.committees());
    parameters.put("insiders", scope.insiders());
    StringBuilder sql = new StringBuilder(LINES);
    if (!words.isBlank()) {
      sql.append(
          " and (m.title like :q escape '!' or m.document_number like :q escape '!'"
              + " or m.issuing_body like :q escape '!' or p.title like :q escape '!')");
      parameters.put("q", CommitmentFilter.pattern(words.strip()));
    }
    if (year != null) {
      sql.append(" and m.issued_on between :from and :until");
      parameters.put("from", LocalDate.of(year, 1, 1));
      parameters.put("until", LocalDate.of(year, 12, 31));
    }
    if (after != null && !after.isBlank()) {
      CommitmentCursor cursor = CommitmentCursor.decode(after, CommitmentSearch.Sort.DUE);
      sql.append(" and (m.issued_on < :afterDay or m.issued_on = :afterDay and m.id < :afterId)");
      parameters.put("afterDay", cursor.value());
      parameters.put("afterId", cursor.id());
    }
    int size = Math.max(1, Math.min(limit, MOST));
    sql.append(" order by m.issued_on desc, m.id desc limit ").append(size + 1);
    List<Line> found = jdbc.sql(sql.toString()).params(parameters).query(Line.class).list();
    return found.size() <= size
        ? new Page(found, null)
        : new Page(found.subList(0, size), cursorAfter(found.get(size - 1)));
  }

  private static String cursorAfter(Line last) {
    return new CommitmentCursor(last.issuedOn(), last.id()).encode();
  }

  /** Reads a year from an address; null for none. */
  public static Integer yearOf(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("[12]\\d{3}")) {
      throw Refusal.at("year", "commitment.bad-year").asException();
    }
    return Integer.valueOf(text);
  }
}
