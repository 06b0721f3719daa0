package org.tian.rulebook.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.tian.shared.CalendarDay;

/** What a change did to one day: before and after; null where it is a day as any other. */
@Entity
public class CalendarChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long editId;

  @Column(name = "on_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private CalendarDay.Kind kindBefore;

  private String nameBefore;

  @Enumerated(EnumType.STRING)
  private CalendarDay.Kind kindAfter;

  private String nameAfter;

  protected CalendarChange() {}

  CalendarChange(LocalDate day, CalendarDay before, CalendarDay after) {
    this.day = day;
    this.kindBefore = before == null ? null : before.getKind();
    this.nameBefore = before == null ? null : before.getName();
    this.kindAfter = after == null ? null : after.getKind();
    this.nameAfter = after == null ? null : after.getName();
  }

  CalendarChange of(CalendarEdit edit) {
    editId = edit.getId();
    return this;
  }

  boolean changesSomething() {
    return kindBefore != kindAfter || !Objects.equals(nameBefore, nameAfter);
  }

  /** Whether a day still is as this change left it. */
  boolean isStillSo(CalendarDay now) {
    return now == null
        ? kindAfter == null
        : now.getKind() == kindAfter && now.getName().equals(nameAfter);
  }

  public Long getEditId() {
    return editId;
  }

  public LocalDate getDay() {
    return day;
  }

  public CalendarDay.Kind getKindBefore() {
    return kindBefore;
  }

  public String getNameBefore() {
    return nameBefore;
  }

  public CalendarDay.Kind getKindAfter() {
    return kindAfter;
  }

  public String getNameAfter() {
    return nameAfter;
  }
}
