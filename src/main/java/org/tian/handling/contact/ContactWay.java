package org.tian.handling.contact;

/** How a unit and those who proposed talked; names under {@code contactway.<NAME>}. */
public enum ContactWay {
  PHONE(false),
  /** 面谈. */
  TALK(true),
  /** 座谈协商. */
  MEETING(true),
  /** 联合调研. */
  RESEARCH(true),
  VISIT(true),
  LETTER(false),
  /** 线上会面. */
  ONLINE(true);

  private final boolean meeting;

  ContactWay(boolean meeting) {
    this.meeting = meeting;
  }

  /** Whether both sides met, so that it counts where a meeting is required (NX-1). */
  public boolean isMeeting() {
    return meeting;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "contactway." + name();
  }
}
