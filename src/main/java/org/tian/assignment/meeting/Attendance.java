package org.tian.assignment.meeting;

/** Whether an invited body came; names under {@code attendance.<NAME>}. */
public enum Attendance {
  PRESENT,
  EXCUSED,
  ABSENT;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "attendance." + name();
  }
}
