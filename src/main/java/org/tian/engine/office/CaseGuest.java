package org.tian.engine.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tian.engine.WorkItem;

/** Row of {@code case_guest}: why somebody reads a case that their posts do not open. */
@Entity
@Table(name = "case_guest")
class CaseGuest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String caseKey;
  private Long proposalId;
  private String taskId;
  private String personId;

  @Enumerated(EnumType.STRING)
  private Way way;

  private Instant since;
  private Instant endedAt;

  protected CaseGuest() {}

  CaseGuest(WorkItem item, String personId, Way way, Instant at) {
    this.caseKey = item.caseKey();
    this.proposalId = item.proposalId();
    this.taskId = item.taskId();
    this.personId = personId;
    this.way = way;
    this.since = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** What made somebody a reader. */
  enum Way {
    TRANSFER,
    DELEGATION,
    SIGNING,
    COPY
  }

  void end(Instant at) {
    endedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  String getCaseKey() {
    return caseKey;
  }

  Long getProposalId() {
    return proposalId;
  }

  String getPersonId() {
    return personId;
  }

  Way getWay() {
    return way;
  }
}
