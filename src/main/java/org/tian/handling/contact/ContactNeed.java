package org.tian.handling.contact;

/**
 * What kind of talk a committee may require of a unit for each first proposer; names under {@code
 * contactneed.<NAME>}. Sources: capabilities FJ-2 and NX-1.
 */
public enum ContactNeed {
  /** A talk of any kind before the reply (联系). */
  TALK("contacts", false, false),
  /** A talk of any kind before the unit begins to work (办前沟通). */
  TALK_BEFORE("contactsBefore", false, false),
  /** A meeting before the reply (办理中会面). */
  MEETING("meetings", true, false),
  /** A talk of any kind after the reply (办后沟通). */
  TALK_AFTER("contactsAfter", false, true),
  /** A meeting after the reply (办后会面). */
  MEETING_AFTER("meetingsAfter", true, true);

  private final String column;
  private final boolean meeting;
  private final boolean afterReply;

  ContactNeed(String column, boolean meeting, boolean afterReply) {
    this.column = column;
    this.meeting = meeting;
    this.afterReply = afterReply;
  }

  /** Name of its output in the decision table. */
  String column() {
    return column;
  }

  /** Whether it is looked at after the reply, and not before it is handed in. */
  public boolean isAfterReply() {
    return afterReply;
  }

  /** Whether a talk of this way and phase is one. */
  boolean isMetBy(ContactWay way, ContactPhase phase) {
    boolean inTime =
        this == TALK_BEFORE
            ? phase == ContactPhase.BEFORE
            : afterReply == (phase == ContactPhase.AFTER);
    return inTime && (!meeting || way.isMeeting());
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "contactneed." + name();
  }
}
