package org.tian.topic;

/** Life of a reference topic. */
public enum TopicState {
  DRAFT,
  PUBLISHED,
  RETIRED;

  public String messageKey() {
    return "topic.state." + name();
  }
}
