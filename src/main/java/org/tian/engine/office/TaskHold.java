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

/** Row of {@code task_hold}: what a holder has submitted while others still sign after it. */
@Entity
@Table(name = "task_hold")
class TaskHold {

  private static final int WORDS = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String taskId;
  private String holderId;
  private String formValues;
  private Instant heldAt;
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private Ending ending;

  private String words;

  protected TaskHold() {}

  TaskHold(String taskId, String holderId, String formValues, Instant at) {
    this.taskId = taskId;
    this.holderId = holderId;
    this.formValues = formValues;
    this.heldAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** How the waiting ended. */
  enum Ending {
    /** The step was done with what was submitted. */
    DONE,
    /** The step said no; it came back to the holder. */
    REFUSED,
    /** The signers voted it down; it came back to the holder. */
    VOTED_DOWN,
    /** The task ended otherwise. */
    WITHDRAWN
  }

  void end(Ending how, String why, Instant at) {
    ending = how;
    words = why == null || why.length() <= WORDS ? why : why.substring(0, WORDS);
    endedAt = at.truncatedTo(ChronoUnit.SECONDS);
  }

  boolean isOpen() {
    return endedAt == null;
  }

  String getTaskId() {
    return taskId;
  }

  String getHolderId() {
    return holderId;
  }

  String getFormValues() {
    return formValues;
  }

  Instant getHeldAt() {
    return heldAt;
  }

  Instant getEndedAt() {
    return endedAt;
  }

  Ending getEnding() {
    return ending;
  }

  String getWords() {
    return words;
  }
}
