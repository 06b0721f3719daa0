package org.tian.topic.web;

import java.util.Objects;
import org.tian.topic.ContactPoint;
import org.tian.topic.ContactPointContent;
import org.tian.topic.ContactPointKind;

/** The form of a contact point as it was typed. */
public record ContactPointForm(
    String name,
    ContactPointKind kind,
    String address,
    String memberId,
    String bodyCode,
    String topics) {

  public ContactPointForm {
    name = Objects.toString(name, "");
    address = Objects.toString(address, "");
    memberId = Objects.toString(memberId, "");
    bodyCode = Objects.toString(bodyCode, "");
    topics = Objects.toString(topics, "");
  }

  static ContactPointForm of(ContactPoint point) {
    return new ContactPointForm(
        point.getName(),
        point.getKind(),
        point.getAddress(),
        point.getMemberId(),
        point.getBodyCode(),
        point.getTopics());
  }

  ContactPointContent content() {
    return new ContactPointContent(name, kind, address, memberId, bodyCode, topics);
  }
}
