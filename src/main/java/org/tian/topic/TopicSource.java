package org.tian.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One reason why a topic stands in the list. */
@Entity
public class TopicSource {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long topicId;

  @Enumerated(EnumType.STRING)
  private SourceKind kind;

  private Long refId;
  private String word;
  private Integer wordYear;

  protected TopicSource() {}

  TopicSource(long topicId, SourceRef ref) {
    this.topicId = topicId;
    this.kind = ref.kind();
    this.refId = ref.refId();
    this.word = ref.word();
    this.wordYear = ref.year();
  }

  public Long getId() {
    return id;
  }

  public Long getTopicId() {
    return topicId;
  }

  public SourceKind getKind() {
    return kind;
  }

  public Long getRefId() {
    return refId;
  }

  public SourceRef getRef() {
    return new SourceRef(kind, refId, word, wordYear);
  }
}
