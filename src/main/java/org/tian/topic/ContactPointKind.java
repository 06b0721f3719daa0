package org.tian.topic;

/** What kind of place a contact point is. */
public enum ContactPointKind {
  STUDIO,
  COMMUNITY,
  VILLAGE,
  ENTERPRISE,
  PARK,
  SCHOOL,
  ONLINE,
  OTHER;

  public String messageKey() {
    return "contact-point.kind." + name();
  }
}
