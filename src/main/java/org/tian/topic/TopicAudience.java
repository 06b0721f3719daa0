package org.tian.topic;

/** To whom a topic is published. */
public enum TopicAudience {
  MEMBERS,
  PUBLIC;

  public String messageKey() {
    return "topic.audience." + name();
  }
}
