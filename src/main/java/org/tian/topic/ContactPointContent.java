package org.tian.topic;

/**
 * A contact point as the office enters it.
 *
 * @param memberId responsible member, or empty
 * @param bodyCode responsible body such as a special committee, or empty
 * @param topics what it is about, in words
 */
public record ContactPointContent(
    String name,
    ContactPointKind kind,
    String address,
    String memberId,
    String bodyCode,
    String topics) {

  public ContactPointContent {
    name = Entry.line(name);
    address = Entry.line(address);
    memberId = Entry.line(memberId);
    bodyCode = Entry.line(bodyCode);
    topics = Entry.line(topics);
  }
}
