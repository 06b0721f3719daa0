package org.tian.handling.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.tian.shared.Refusal;

/** One suggestion in a unit's list: planned, worked on, done (逐条销号). */
@Entity
public class PlanLine {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long planId;
  private int itemNo;
  private String measure;
  private String section;
  private String personId;
  private String milestone;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private LineState state = LineState.NOT_BEGUN;

  private String result;
  private LocalDate doneOn;
  private String doneBy;
  @Version private int version;

  protected PlanLine() {}

  PlanLine(long planId, int itemNo, PlanEntry entry) {
    this.planId = planId;
    this.itemNo = itemNo;
    plan(entry);
  }

  void plan(PlanEntry entry) {
    if (state == LineState.DONE) {
      throw Refusal.of("room.line-done", itemNo).asException();
    }
    measure = entry.measure();
    section = entry.section();
    personId = entry.personId();
    milestone = entry.milestone();
    dueOn = entry.dueOn();
  }

  /** Work begins. */
  void begin() {
    if (state != LineState.NOT_BEGUN) {
      throw Refusal.of("room.line-begun", itemNo).asException();
    }
    state = LineState.IN_WORK;
  }

  /** 销号: done on a day, with what came of it. */
  void done(String outcome, LocalDate day, String person) {
    if (state == LineState.DONE) {
      throw Refusal.of("room.line-done", itemNo).asException();
    }
    state = LineState.DONE;
    result = outcome;
    doneOn = day;
    doneBy = person;
  }

  /** It was not done after all; what was written about it stays, to go on from. */
  void undo() {
    if (state != LineState.DONE) {
      throw Refusal.of("room.line-not-done", itemNo).asException();
    }
    state = LineState.IN_WORK;
    doneOn = null;
    doneBy = null;
  }

  PlanEntry entry() {
    return new PlanEntry(measure, section, personId, milestone, dueOn);
  }

  public long getPlanId() {
    return planId;
  }

  /** Number of the suggestion in the proposal, from 1. */
  public int getItemNo() {
    return itemNo;
  }

  public String getMeasure() {
    return measure;
  }

  public String getSection() {
    return section;
  }

  /** Person of the unit who answers for it, or null. */
  public String getPersonId() {
    return personId;
  }

  public String getMilestone() {
    return milestone;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public LineState getState() {
    return state;
  }

  /** What was done, or null before. */
  public String getResult() {
    return result;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public String getDoneBy() {
    return doneBy;
  }
}
