package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A line of a year's work points (年度工作要点). */
@Entity
public class WorkPoint {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private int yearNo;
  private int position;
  private String text;

  protected WorkPoint() {}

  WorkPoint(String committeeCode, int yearNo, int position, String text) {
    this.committeeCode = committeeCode;
    this.yearNo = yearNo;
    this.position = position;
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public int getYearNo() {
    return yearNo;
  }

  public int getPosition() {
    return position;
  }

  public String getText() {
    return text;
  }
}
