package org.tian.assignment.endorsement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/**
 * What one leader said at one step. Written once: a step that is done again after a return adds a
 * row.
 */
@Entity
@Immutable
public class EndorsementComment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long roundId;
  private long proposalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "step_code")
  private EndorsementStep step;

  private String bodyCode;
  private String personId;
  private String personName;
  private String post;
  private boolean passed;

  @Column(name = "comment_text")
  private String text;

  private Instant decidedAt;
  private Long signatureId;

  protected EndorsementComment() {}

  EndorsementComment(
      EndorsementRound round,
      EndorsementStep step,
      EndorsementLeaders.Leader leader,
      EndorsementWord word,
      Instant decidedAt) {
    this.roundId = round.getId();
    this.proposalId = round.getProposalId();
    this.step = step;
    this.bodyCode = leader.bodyCode();
    this.personId = leader.personId();
    this.personName = leader.name();
    this.post = leader.post();
    this.passed = word.passes();
    this.text = word.text().isEmpty() ? null : word.text();
    this.decidedAt = decidedAt;
    this.signatureId = word.signatureId();
  }

  boolean isBy(EndorsementStep which, String body) {
    return step == which && bodyCode.equals(body);
  }

  public Long getId() {
    return id;
  }

  public long getRoundId() {
    return roundId;
  }

  public EndorsementStep getStep() {
    return step;
  }

  /** Body for which the leader spoke: the proposing body, the committee or the Party office. */
  public String getBodyCode() {
    return bodyCode;
  }

  public String getPersonId() {
    return personId;
  }

  /** The leader's name at that time. */
  public String getPersonName() {
    return personName;
  }

  /** The leader's post at that time, in words. */
  public String getPost() {
    return post;
  }

  /** Whether it went on; else it was sent back one step. */
  public boolean isPassed() {
    return passed;
  }

  /** What was said; empty when the leader agreed without a word. */
  public String getText() {
    return Objects.toString(text, "");
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** The handwritten signature, or null. */
  public Long getSignatureId() {
    return signatureId;
  }
}
