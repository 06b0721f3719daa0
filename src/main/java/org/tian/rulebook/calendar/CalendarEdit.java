package org.tian.rulebook.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One change of the calendar of a year, of one or of many days; never rewritten. */
@Entity
public class CalendarEdit {

  /** How it came about. Names under {@code calendarway.<name>}. */
  public enum Way {
    PAGE,
    IMPORT,
    API,
    UNDO
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long followsId;

  @Column(name = "year_no")
  private int year;

  @Enumerated(EnumType.STRING)
  private Way way;

  private Long undoesId;
  private String reason;
  private String changedBy;
  private Instant changedAt;

  protected CalendarEdit() {}

  CalendarEdit(long followsId, CalendarOrder order, String personId, Instant at) {
    this.followsId = followsId;
    this.year = order.year();
    this.way = order.way();
    this.undoesId = order.undoes();
    this.reason = order.reason().strip();
    this.changedBy = personId;
    this.changedAt = at;
  }

  public Long getId() {
    return id;
  }

  public int getYear() {
    return year;
  }

  public Way getWay() {
    return way;
  }

  /** The change it undoes, or null. */
  public Long getUndoesId() {
    return undoesId;
  }

  public String getReason() {
    return reason;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public Instant getChangedAt() {
    return changedAt;
  }
}
