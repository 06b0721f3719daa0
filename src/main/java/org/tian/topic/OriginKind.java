package org.tian.topic;

/** From what a draft was begun. */
public enum OriginKind {
  TOPIC,
  CLUE_GROUP,
  MATERIAL;

  public String messageKey() {
    return "topic.origin." + name();
  }
}
