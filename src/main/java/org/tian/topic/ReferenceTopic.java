package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tian.shared.Refusal;

/** An entry of a committee's yearly list of reference topics (参考题目). */
@Entity
public class ReferenceTopic {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String committeeCode;
  private int yearNo;
  private int position;
  private String title;
  private String reasons;
  private String directions;
  private String concerned;

  @Enumerated(EnumType.STRING)
  private TopicState state;

  @Enumerated(EnumType.STRING)
  private TopicAudience audience;

  private Instant publishedAt;
  private Instant changedAt;
  @Version private long version;

  protected ReferenceTopic() {}

  ReferenceTopic(
      String committeeCode, int yearNo, int position, TopicContent content, Instant now) {
    this.committeeCode = committeeCode;
    this.yearNo = yearNo;
    this.position = position;
    this.state = TopicState.DRAFT;
    this.audience = TopicAudience.MEMBERS;
    change(content, now);
  }

  final void change(TopicContent content, Instant now) {
    title = content.title();
    reasons = content.reasons();
    directions = content.directions();
    concerned = content.concerned();
    changedAt = now;
  }

  /** Publishes it, again after retirement, or to others than before. */
  void publish(TopicAudience to, Instant now) {
    if (state == TopicState.PUBLISHED && audience == to) {
      throw Refusal.of("topic.not-in-this-state").asException();
    }
    if (state != TopicState.PUBLISHED) {
      publishedAt = now;
    }
    state = TopicState.PUBLISHED;
    audience = to;
    changedAt = now;
  }

  void retire(Instant now) {
    if (state == TopicState.RETIRED) {
      throw Refusal.of("topic.not-in-this-state").asException();
    }
    state = TopicState.RETIRED;
    changedAt = now;
  }

  void place(int newPosition) {
    position = newPosition;
  }

  public Long getId() {
    return id;
  }

  public String getCommitteeCode() {
    return committeeCode;
  }

  public int getYearNo() {
    return yearNo;
  }

  public int getPosition() {
    return position;
  }

  public String getTitle() {
    return title;
  }

  /** Why it is worth a proposal. */
  public String getReasons() {
    return reasons;
  }

  /** Hints what to look into; may be empty. */
  public String getDirections() {
    return directions;
  }

  /** Who may be concerned; may be empty. */
  public String getConcerned() {
    return concerned;
  }

  public TopicState getState() {
    return state;
  }

  public TopicAudience getAudience() {
    return audience;
  }

  public boolean isPublished() {
    return state == TopicState.PUBLISHED;
  }

  public boolean isForPublic() {
    return audience == TopicAudience.PUBLIC;
  }

  /** When it was last published, or null. */
  public Instant getPublishedAt() {
    return publishedAt;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public long getVersion() {
    return version;
  }
}
