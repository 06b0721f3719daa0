package org.tian.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A unit that hands over or handles proposals (承办单位), with the period in which it exists. */
@Entity
@Table(name = "org_unit")
public class Unit {

  @Id private String code;
  private String committeeCode;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private String name;
  private String shortName;
  private String functions;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private String successorCode;

  protected Unit() {}

  public Unit(
      String code,
      String committeeCode,
      UnitKind kind,
      String name,
      String shortName,
      String functions,
      LocalDate validFrom,
      LocalDate validUntil,
      String successorCode) {
    this.code = code;
    this.committeeCode = committeeCode;
    this.kind = kind;
    this.name = name;
    this.shortName = shortName;
    this.functions = functions;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.successorCode = successorCode;
  }

  public String getCode() {
    return code;
  }

  /** Committee of the region whose proposals the unit usually handles. */
  public String getCommitteeCode() {
    return committeeCode;
  }

  public UnitKind getKind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public String getShortName() {
    return shortName;
  }

  /** What the unit is responsible for, one function an entry. */
  public List<String> getFunctions() {
    return Arrays.stream(functions.split("；"))
        .map(String::strip)
        .filter(f -> !f.isEmpty())
        .toList();
  }

  /** Whether the unit exists on the day; both ends of the period count. */
  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Code of the unit that took over its functions, or null. */
  public String getSuccessorCode() {
    return successorCode;
  }
}
