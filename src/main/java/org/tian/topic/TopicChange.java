package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A topic as it was after a change; never changes itself. */
@Entity
public class TopicChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long topicId;
  private String action;
  private String personId;
  private Instant changedAt;
  private String title;
  private String reasons;
  private String directions;
  private String concerned;

  protected TopicChange() {}

  TopicChange(ReferenceTopic topic, String action, String personId, Instant changedAt) {
    this.topicId = topic.getId();
    this.action = action;
    this.personId = personId;
    this.changedAt = changedAt;
    this.title = topic.getTitle();
    this.reasons = topic.getReasons();
    this.directions = topic.getDirections();
    this.concerned = topic.getConcerned();
  }

  /** Code of what was done; its text stands under {@code action.<code>}. */
  public String getAction() {
    return action;
  }

  public String getPersonId() {
    return personId;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  /** The words after the change. */
  public TopicContent getContent() {
    return new TopicContent(title, reasons, directions, concerned);
  }
}
