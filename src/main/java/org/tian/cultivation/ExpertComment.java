package org.tian.cultivation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One point an expert makes, the declarer's answer to it and whether the mentor accepts that. */
@Entity
public class ExpertComment {

  /** Where it stands; names under {@code cultivation.comment.<name>}. */
  public enum State {
    OPEN,
    ANSWERED,
    SENT_BACK,
    ACCEPTED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long cultivationId;
  private String expertId;
  private String text;
  private String answer;
  private String checkNote;

  @Enumerated(EnumType.STRING)
  private State state;

  @Version private long version;

  protected ExpertComment() {}

  ExpertComment(Long cultivationId, String expertId, String text) {
    this.cultivationId = cultivationId;
    this.expertId = expertId;
    this.text = text;
    this.state = State.OPEN;
  }

  void answer(String given) {
    answer = given;
    state = State.ANSWERED;
  }

  void accept() {
    state = State.ACCEPTED;
    checkNote = null;
  }

  void sendBack(String why) {
    state = State.SENT_BACK;
    checkNote = why;
  }

  public Long getId() {
    return id;
  }

  public String getExpertId() {
    return expertId;
  }

  public String getText() {
    return text;
  }

  /** The declarer's answer, or null. */
  public String getAnswer() {
    return answer;
  }

  /** Why the answer was sent back, or null. */
  public String getCheckNote() {
    return checkNote;
  }

  public State getState() {
    return state;
  }

  /** Whether the declarer has to answer it. */
  public boolean isOpen() {
    return state == State.OPEN || state == State.SENT_BACK;
  }
}
