package org.tian.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Somebody stands in for somebody else for a period (代理), for all kinds of tasks or for some. */
@Entity
@Table(name = "org_deputy")
public class Deputyship {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String personId;
  private String deputyId;
  private String bodyCode;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private String processKeys;
  private String reason;
  private String madeBy;
  private Instant madeAt;
  private String endedBy;
  private Instant endedAt;
  private String endReason;

  protected Deputyship() {}

  Deputyship(DeputyOrder order, String bodyCode, String madeBy, Instant madeAt) {
    this.personId = order.person();
    this.deputyId = order.deputy();
    this.bodyCode = bodyCode;
    this.validFrom = order.from();
    this.validUntil = order.until();
    this.processKeys = joined(order.kinds());
    this.reason = order.reason();
    this.madeBy = madeBy;
    this.madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String joined(Collection<String> keys) {
    return String.join(",", new TreeSet<>(keys));
  }

  void end(String by, String why, Instant at) {
    endedBy = by;
    endReason = why == null || why.isBlank() ? null : why.strip();
    endedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  void resume() {
    endedBy = null;
    endReason = null;
    endedAt = null;
  }

  public Long getId() {
    return id;
  }

  /** Who is represented. */
  public String getPersonId() {
    return personId;
  }

  /** Who stands in. */
  public String getDeputyId() {
    return deputyId;
  }

  /** Body in which both work. */
  public String getBodyCode() {
    return bodyCode;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Last day, or null when it goes on until it is ended. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Processes it is limited to; empty for all. */
  public Set<String> getKinds() {
    return processKeys.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(processKeys.split(",")));
  }

  public String getReason() {
    return reason;
  }

  public String getMadeBy() {
    return madeBy;
  }

  public Instant getMadeAt() {
    return madeAt;
  }

  public String getEndedBy() {
    return endedBy;
  }

  public Instant getEndedAt() {
    return endedAt;
  }

  public String getEndReason() {
    return endReason;
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  /** Whether it is in force on the day; both ends of the period count. */
  public boolean runsOn(LocalDate day) {
    return !isEnded()
        && !day.isBefore(validFrom)
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Whether it lies wholly behind the day, or was ended. */
  public boolean isOverOn(LocalDate day) {
    return isEnded() || validUntil != null && day.isAfter(validUntil);
  }
}
