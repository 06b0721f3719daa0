package org.tian.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.tian.shared.Texts;

/** A committee's code of a result, such as B 列入计划逐步解决, and the common class it counts as. */
@Entity
public class ResultCode {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String code;
  private String nameZh;
  private String nameEn;
  private String meaning;

  @Enumerated(EnumType.STRING)
  @Column(name = "canonical_class")
  private ResultClass resultClass;

  private int position;
  private LocalDate validFrom;
  private LocalDate validUntil;

  protected ResultCode() {}

  ResultCode(
      String committeeCode,
      String code,
      String nameZh,
      String nameEn,
      String meaning,
      ResultClass resultClass,
      int position,
      LocalDate validFrom) {
    this.committeeCode = committeeCode;
    this.code = code;
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.meaning = meaning;
    this.resultClass = resultClass;
    this.position = position;
    this.validFrom = validFrom;
  }

  /** The same code as another committee's own. */
  ResultCode copyFor(String committee, LocalDate from) {
    return new ResultCode(committee, code, nameZh, nameEn, meaning, resultClass, position, from);
  }

  /** Cannot be chosen after this day any more. */
  void end(LocalDate lastDay) {
    validUntil = lastDay;
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Code and name in the reader's language, such as A 已经解决或采纳. */
  public String getLabel() {
    return code + " " + getName();
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getCode() {
    return code;
  }

  /** In the reader's language. */
  public String getName() {
    return Texts.inEnglish() ? nameEn : nameZh;
  }

  public String getMeaning() {
    return meaning;
  }

  public ResultClass getResultClass() {
    return resultClass;
  }

  public int getPosition() {
    return position;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** The last day, or null while no end is known. */
  public LocalDate getValidUntil() {
    return validUntil;
  }
}
