package org.tian.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.tian.shared.Texts;

/**
 * Why a proposal may be not filed: one of the ten national reasons (domain §1.5), or one that a
 * committee added. A reason is never deleted, because decisions name it; it ends on a day.
 */
@Entity
public class FilingReason {

  /** Owner of the national reasons, which count in every committee. */
  static final String NATIONAL = "*";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private String code;
  private String textZh;
  private String textEn;
  private int position;
  private LocalDate validFrom;
  private LocalDate validUntil;

  protected FilingReason() {}

  FilingReason(
      String committeeCode,
      String code,
      String textZh,
      String textEn,
      int position,
      LocalDate validFrom) {
    this.committeeCode = committeeCode;
    this.code = code;
    this.textZh = textZh;
    this.textEn = textEn;
    this.position = position;
    this.validFrom = validFrom;
  }

  /** Cannot be chosen after this day any more. */
  void retire(LocalDate lastDay) {
    validUntil = lastDay;
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Whether it can still be chosen under this text. */
  boolean isCalled(String chinese) {
    return validUntil == null && textZh.equals(chinese);
  }

  public boolean isNational() {
    return committeeCode.equals(NATIONAL);
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public String getCode() {
    return code;
  }

  /** In the reader's language. */
  public String getText() {
    return Texts.inEnglish() ? textEn : textZh;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** The last day, or null while no end is known. */
  public LocalDate getValidUntil() {
    return validUntil;
  }
}
