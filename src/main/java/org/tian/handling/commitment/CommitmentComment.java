package org.tian.handling.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a proposer says to a promise: that it is kept, or why it is not; never changes. */
@Entity
public class CommitmentComment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long commitmentId;
  private String personId;
  private boolean kept;
  private String words;
  private Instant madeAt;

  protected CommitmentComment() {}

  CommitmentComment(long commitmentId, String personId, boolean kept, String words, Instant now) {
    this.commitmentId = commitmentId;
    this.personId = personId;
    this.kept = kept;
    this.words = words;
    this.madeAt = now;
  }

  public Long getId() {
    return id;
  }

  public String getPersonId() {
    return personId;
  }

  /** Whether the proposer agrees that it is kept. */
  public boolean isKept() {
    return kept;
  }

  public String getWords() {
    return words;
  }

  public Instant getMadeAt() {
    return madeAt;
  }
}
