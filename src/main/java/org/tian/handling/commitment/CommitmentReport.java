package org.tian.handling.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a unit reported on a promise, with what office and director said to it. */
@Entity
public class CommitmentReport {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long commitmentId;

  @Enumerated(EnumType.STRING)
  private ReportOutcome outcome;

  private String words;
  private String evidenceUrl;
  private String fileIds;
  private LocalDate dayBefore;
  private LocalDate newDay;
  private boolean early;
  private String unitCode;
  private String reportedBy;
  private Instant reportedAt;
  private Boolean accepted;
  private String checkedBy;
  private Instant checkedAt;
  private String checkNote;
  private Boolean agreed;
  private String decidedBy;
  private Instant decidedAt;
  private String decisionNote;

  protected CommitmentReport() {}

  CommitmentReport(
      Commitment commitment,
      ReportDraft draft,
      Collection<Long> files,
      boolean early,
      String person,
      Instant now) {
    this.commitmentId = commitment.getId();
    this.outcome = draft.outcome();
    this.words = draft.words();
    this.evidenceUrl =
        draft.outcome() != ReportOutcome.KEPT || draft.evidenceUrl().isEmpty()
            ? null
            : draft.evidenceUrl();
    this.fileIds = files.stream().map(String::valueOf).collect(Collectors.joining(","));
    this.dayBefore = commitment.getDueDay();
    this.newDay = draft.outcome() == ReportOutcome.IN_PROGRESS ? draft.newDay() : null;
    this.early = early;
    this.unitCode = commitment.getHolderCode();
    this.reportedBy = person;
    this.reportedAt = now;
  }

  void check(boolean accepts, String note, String person, Instant now) {
    accepted = accepts;
    checkNote = note;
    checkedBy = person;
    checkedAt = now;
  }

  void decide(boolean agrees, String note, String person, Instant now) {
    agreed = agrees;
    decisionNote = note;
    decidedBy = person;
    decidedAt = now;
  }

  public Long getId() {
    return id;
  }

  public long getCommitmentId() {
    return commitmentId;
  }

  public ReportOutcome getOutcome() {
    return outcome;
  }

  public String getWords() {
    return words;
  }

  /** Where it can be seen that the promise is kept, or null. */
  public String getEvidenceUrl() {
    return evidenceUrl;
  }

  /** Ids of the attachments that came with it. */
  public List<Long> getFileIds() {
    return fileIds.isEmpty()
        ? List.of()
        : Arrays.stream(fileIds.split(",")).map(Long::valueOf).toList();
  }

  /** The day promised until then. */
  public LocalDate getDayBefore() {
    return dayBefore;
  }

  /** The day promised instead, or null. */
  public LocalDate getNewDay() {
    return newDay;
  }

  /** Whether it came before the promised day. */
  public boolean isEarly() {
    return early;
  }

  public String getUnitCode() {
    return unitCode;
  }

  public String getReportedBy() {
    return reportedBy;
  }

  public Instant getReportedAt() {
    return reportedAt;
  }

  /** Whether the office accepted it; null before the check. */
  public Boolean getAccepted() {
    return accepted;
  }

  public String getCheckedBy() {
    return checkedBy;
  }

  public Instant getCheckedAt() {
    return checkedAt;
  }

  public String getCheckNote() {
    return checkNote;
  }

  /** Whether the director agreed; null where no decision was needed or is still to come. */
  public Boolean getAgreed() {
    return agreed;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  public String getDecisionNote() {
    return decisionNote;
  }
}
