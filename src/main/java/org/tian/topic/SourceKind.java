package org.tian.topic;

/** From what a reference topic is drawn. */
public enum SourceKind {
  CLUE_GROUP,
  HOT_WORD,
  WORK_POINT;

  public String messageKey() {
    return "topic.source." + name();
  }
}
