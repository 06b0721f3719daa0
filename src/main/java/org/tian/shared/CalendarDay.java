package org.tian.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * A day that differs from the plain week. Source: the State Council's yearly notice on holidays.
 */
@Entity
public class CalendarDay {

  /** What the day is. */
  public enum Kind {
    OFF,
    WORK
  }

  /** Not {@code day}: a reserved word in H2. */
  @Id
  @Column(name = "on_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;

  protected CalendarDay() {}

  public CalendarDay(LocalDate day, Kind kind, String name) {
    this.day = day;
    this.kind = kind;
    this.name = name;
  }

  public LocalDate getDay() {
    return day;
  }

  public boolean isWorking() {
    return kind == Kind.WORK;
  }

  public Kind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }
}
