package org.tian.assignment.suggestion;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.assignment.AssignableUnits;
import org.tian.assignment.suggestion.Accuracy.Line;
import org.tian.organisation.Committee;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseScope;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * How often suggestions were right, over the cases of a committee that were handed over and that
 * the acting person may open. What was returned and given to another unit counts for that one.
 */
@Service
@Transactional(readOnly = true)
public class SuggestionAccuracy {

  private static final int MONTHS = 24;

  /** The last suggestion of each case, with its first three answering units by rank. */
  private static final String SUGGESTED =
      """
      select s.proposal_id, s.shown, u.rank_no, u.unit_code
      from unit_suggestion s
        join proposal p on p.id = s.proposal_id
        left join unit_suggestion_unit u on u.suggestion_id = s.id
          and u.item = 0 and u.unit_role = 'LEAD' and u.rank_no <= 3
      where s.committee_code = :committee and s.made_at >= :since
        and not exists (select 1 from unit_suggestion later
                        where later.proposal_id = s.proposal_id and later.id > s.id)
        and
      """
          + CaseScope.SQL
          + " order by s.proposal_id, u.rank_no";

  private static final String HANDED =
      """
      select t.proposal_id, t.unit_code, t.offered_at, p.category_code
      from unit_task t join proposal p on p.id = t.proposal_id
      where t.committee_code = :committee and t.round_no = 1 and t.unit_role <> 'CO'
        and t.status not in ('RETURNED', 'CHANGED', 'CANCELLED')
      order by t.id
      """;

  private final JdbcClient jdbc;
  private final CaseAccess cases;
  private final SuggestionAccess access;
  private final AssignableUnits assignable;
  private final Clock clock;

  SuggestionAccuracy(
      JdbcClient jdbc,
      CaseAccess cases,
      SuggestionAccess access,
      AssignableUnits assignable,
      Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.access = access;
    this.assignable = assignable;
    this.clock = clock;
  }

  /** Committees whose accuracy the acting person may see. */
  public List<Committee> committees() {
    return access.judged();
  }

  private record Handed(String unit, YearMonth month, String category) {}

  /** The suggestion of a case: by unit its rank. */
  private static final class Suggested {

    private boolean shown;
    private final Map<String, Integer> ranks = new HashMap<>();
  }

  /**
   * The accuracy over the last {@value #MONTHS} months.
   *
   * @throws RefusedException {@code suggestion.accuracy-not-yours}
   */
  public Accuracy of(String committee) {
    if (!access.mayJudge(committee)) {
      throw Refusal.of("suggestion.accuracy-not-yours").asException();
    }
    Map<String, String> today = new HashMap<>();
    Map<Long, Suggested> suggested = suggested(committee, today);
    Line all = new Line("", 0, 0, 0, 0);
    Map<String, Line> categories = new TreeMap<>();
    Map<String, Line> months = new TreeMap<>(Comparator.reverseOrder());
    for (Map.Entry<Long, List<Handed>> one : handed(committee, today).entrySet()) {
      Suggested before = suggested.get(one.getKey());
      if (before != null) {
        int rank = rank(one.getValue(), before);
        Handed first = one.getValue().get(0);
        all = all.plus(before.shown, rank);
        count(categories, first.category(), before.shown, rank);
        count(months, first.month().toString(), before.shown, rank);
      }
    }
    return new Accuracy(all, byCases(categories.values()), List.copyOf(months.values()));
  }

  private static int rank(List<Handed> handed, Suggested before) {
    return handed.stream()
        .mapToInt(one -> before.ranks.getOrDefault(one.unit(), Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static void count(Map<String, Line> lines, String key, boolean shown, int rank) {
    lines.put(key, lines.getOrDefault(key, new Line(key, 0, 0, 0, 0)).plus(shown, rank));
  }

  private static List<Line> byCases(Collection<Line> lines) {
    return lines.stream().sorted(Comparator.comparingInt(Line::cases).reversed()).toList();
  }

  private Map<Long, Suggested> suggested(String committee, Map<String, String> today) {
    CaseScope scope = cases.scopeOf(CurrentActor.get().personId());
    Map<Long, Suggested> suggested = new HashMap<>();
    jdbc.sql(SUGGESTED)
        .param("committee", committee)
        .param("since", since())
        .param("committees", scope.committees())
        .param("parties", scope.parties())
        .param("insiders", scope.insiders())
        .query(
            row -> {
              Suggested one =
                  suggested.computeIfAbsent(row.getLong("proposal_id"), id -> new Suggested());
              one.shown = row.getBoolean("shown");
              String unit = row.getString("unit_code");
              if (unit != null) {
                one.ranks.putIfAbsent(now(unit, today), row.getInt("rank_no"));
              }
            });
    return suggested;
  }

  private Map<Long, List<Handed>> handed(String committee, Map<String, String> today) {
    Map<Long, List<Handed>> handed = new HashMap<>();
    jdbc.sql(HANDED)
        .param("committee", committee)
        .query(
            row -> {
              String category = row.getString("category_code");
              handed
                  .computeIfAbsent(row.getLong("proposal_id"), id -> new ArrayList<>())
                  .add(
                      new Handed(
                          now(row.getString("unit_code"), today),
                          monthOf(row.getObject("offered_at", LocalDateTime.class)),
                          category == null ? "" : category));
            });
    return handed;
  }

  private String now(String unit, Map<String, String> today) {
    return today.computeIfAbsent(unit, assignable::today);
  }

  private LocalDateTime since() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(MONTHS);
  }

  private YearMonth monthOf(LocalDateTime moment) {
    return YearMonth.from(moment.atZone(ZoneOffset.UTC).withZoneSameInstant(clock.getZone()));
  }
}
