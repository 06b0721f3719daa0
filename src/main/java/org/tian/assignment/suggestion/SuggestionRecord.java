package org.tian.assignment.suggestion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tian.assignment.UnitRole;

/** What was suggested for a case, as it was when somebody saw it or proposed the units. */
@Entity
@Table(name = "unit_suggestion")
class SuggestionRecord {

  /**
   * A unit that was suggested.
   *
   * @param item number of the suggestion, 0 for the proposal as a whole
   * @param role {@code LEAD} or {@code CO}
   * @param rank from 1
   */
  @Embeddable
  record Entry(
      int item,
      @Enumerated(EnumType.STRING) @Column(name = "unit_role") UnitRole role,
      @Column(name = "rank_no") int rank,
      String unitCode,
      BigDecimal score) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long proposalId;
  private String committeeCode;
  private Instant madeAt;
  private String madeFor;
  private boolean shown;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "unit_suggestion_unit", joinColumns = @JoinColumn(name = "suggestion_id"))
  private Set<Entry> units = new LinkedHashSet<>();

  protected SuggestionRecord() {}

  SuggestionRecord(
      CaseSuggestion suggestion,
      String committeeCode,
      String madeFor,
      boolean shown,
      Instant madeAt) {
    this.proposalId = suggestion.proposalId();
    this.committeeCode = committeeCode;
    this.madeFor = madeFor;
    this.shown = shown;
    this.madeAt = madeAt;
    units.addAll(entries(0, UnitRole.LEAD, suggestion.whole().leads()));
    units.addAll(entries(0, UnitRole.CO, suggestion.whole().coUnits()));
    suggestion
        .items()
        .forEach(item -> units.addAll(entries(item.position(), UnitRole.LEAD, item.leads())));
  }

  private static List<Entry> entries(int item, UnitRole role, List<SuggestedUnit> units) {
    List<Entry> entries = new ArrayList<>();
    for (SuggestedUnit unit : units) {
      BigDecimal score = BigDecimal.valueOf(unit.score()).setScale(4, RoundingMode.HALF_UP);
      entries.add(new Entry(item, role, entries.size() + 1, unit.unitCode(), score));
    }
    return entries;
  }

  /** Whether it says the same of the same to somebody who saw it. */
  boolean tells(SuggestionRecord other) {
    return shown == other.shown && units.equals(other.units);
  }

  boolean isShown() {
    return shown;
  }

  Set<Entry> getUnits() {
    return Set.copyOf(units);
  }
}
