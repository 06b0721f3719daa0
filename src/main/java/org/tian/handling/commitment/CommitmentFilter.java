package org.tian.handling.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tian.proposal.CaseScope;

/**
 * The lines a person gets, as SQL over {@code commitment c} and {@code proposal p} with its
 * parameters: what their cases open, narrowed to whose it is, and then to what they look for.
 */
final class CommitmentFilter {

  /**
   * A unit that takes part in a case may read all of it; its list holds what is its own work, or of
   * cases it handed over.
   */
  private static final String OWN =
      """
       and (p.committee_code in (:committees)
         or c.holder_code in (:parties) or c.unit_code in (:parties)
         or c.handing_office in (:parties)
         or exists (select 1 from case_participant mine
                    where mine.proposal_id = p.id and mine.party_key in (:proposing)))
      """;

  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  /**
   * Everything the person may find.
   *
   * @param proposing keys under which they propose: the personal one and their bodies'
   */
  CommitmentFilter(CaseScope scope, List<String> proposing) {
    sql.append(" where ").append(CaseScope.SQL).append(OWN);
    parameters.put("parties", scope.parties());
    parameters.put("committees", scope.committees());
    parameters.put("insiders", scope.insiders());
    parameters.put("proposing", proposing.isEmpty() ? List.of("-") : proposing);
  }

  /** What was looked for, but for the state. */
  CommitmentFilter narrow(CommitmentSearch search) {
    if (!search.q().isEmpty()) {
      add(
          "(p.title like :q escape '!' or p.case_no like :q escape '!' or p.flow_no like :q escape"
              + " '!' or c.item_text like :q escape '!' or c.promise like :q escape '!')",
          "q",
          pattern(search.q()));
    }
    if (!search.committee().isEmpty()) {
      add("c.committee_code = :committee", "committee", search.committee());
    }
    if (!search.unit().isEmpty()) {
      add("(c.holder_code = :unit or c.unit_code = :unit)", "unit", search.unit());
    }
    if (search.session() != null) {
      add("p.session_id = :session", "session", search.session());
    }
    year("promised_on", "promised", search.promised());
    year("due_day", "due", search.due());
    return this;
  }

  CommitmentFilter inState(String state) {
    if (state.equals(CommitmentSearch.MOVED)) {
      sql.append(" and c.moves > 0");
    } else if (state.equals(CommitmentSearch.OPEN)) {
      add("c.state in (:states)", "states", CommitmentState.openNames());
    } else if (!state.isEmpty()) {
      add("c.state = :state", "state", state);
    }
    return this;
  }

  /** Only what comes after the place. */
  CommitmentFilter after(CommitmentCursor cursor, CommitmentSearch.Sort sort) {
    parameters.put("afterId", cursor.id());
    if (cursor.value() != null) {
      parameters.put("afterValue", cursor.value());
    }
    sql.append(
        switch (sort) {
          case DUE ->
              " and (c.due_day > :afterValue or c.due_day = :afterValue and c.id > :afterId)";
          case NEWEST -> " and c.id < :afterId";
          case MOVES -> " and (c.moves < :afterValue or c.moves = :afterValue and c.id < :afterId)";
        });
    return this;
  }

  private void year(String column, String name, Integer year) {
    if (year != null) {
      parameters.put(name + "From", LocalDate.of(year, 1, 1));
      parameters.put(name + "Until", LocalDate.of(year, 12, 31));
      sql.append(" and c.%s between :%sFrom and :%sUntil".formatted(column, name, name));
    }
  }

  /**
   * Open ones that show the light.
   *
   * @param near by committee the first day that is not near any more
   */
  CommitmentFilter showing(String light, LocalDate today, Map<String, LocalDate> near) {
    if (light.equals("late")) {
      sql.append(" and c.due_day < :today");
    } else if (light.equals("near") || light.equals("good")) {
      sql.append(light.equals("near") ? " and c.due_day >= :today" : "").append(" and (1 = 0");
      near.forEach(
          (committee, until) -> {
            String name = "near" + parameters.size();
            sql.append(" or c.committee_code = :%sOf and c.due_day ".formatted(name))
                .append(light.equals("near") ? "< :" : ">= :")
                .append(name);
            parameters.put(name + "Of", committee);
            parameters.put(name, until);
          });
      sql.append(")");
    } else {
      return this;
    }
    parameters.put("today", today);
    add("c.state in (:openStates)", "openStates", CommitmentState.openNames());
    return this;
  }

  private void add(String criterion, String name, Object value) {
    sql.append(" and ").append(criterion);
    parameters.put(name, value);
  }

  static String pattern(String words) {
    return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  String sql() {
    return sql.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
