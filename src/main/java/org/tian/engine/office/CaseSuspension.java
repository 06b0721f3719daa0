package org.tian.engine.office;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Row of {@code case_suspension}: a time during which a case stood still, and why. */
@Entity
@Table(name = "case_suspension")
class CaseSuspension {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String rootProcessInstanceId;
  private String caseKey;
  private String personId;
  private String reason;
  private Instant suspendedAt;
  private Instant resumedAt;
  private String resumedBy;

  /** The root while it lasts, so that a case is never suspended twice at a time. */
  private String openKey;

  @ElementCollection
  @CollectionTable(
      name = "case_suspension_deadline",
      joinColumns = @JoinColumn(name = "suspension_id"))
  @Column(name = "deadline_id")
  private Set<Long> deadlines = new HashSet<>();

  @Version private int version;

  protected CaseSuspension() {}

  CaseSuspension(String root, String caseKey, String personId, String reason, Instant suspendedAt) {
    this.rootProcessInstanceId = root;
    this.caseKey = caseKey;
    this.personId = personId;
    this.reason = reason;
    this.suspendedAt = suspendedAt.truncatedTo(ChronoUnit.SECONDS);
    this.openKey = root;
  }

  void stopped(Collection<Long> stoppedDeadlines) {
    deadlines.addAll(stoppedDeadlines);
  }

  void end(String person, Instant at) {
    resumedBy = person;
    resumedAt = at.truncatedTo(ChronoUnit.SECONDS);
    openKey = null;
  }

  /** Deadlines that stand still because of it and of nothing else. */
  Set<Long> deadlines() {
    return Set.copyOf(deadlines);
  }

  String personId() {
    return personId;
  }

  String reason() {
    return reason;
  }

  Instant suspendedAt() {
    return suspendedAt;
  }
}
