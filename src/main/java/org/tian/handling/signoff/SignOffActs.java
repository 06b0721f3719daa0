package org.tian.handling.signoff;

/** Steps of a sign-off as programs take them, on the tasks that wait for the acting person. */
public interface SignOffActs {

  /**
   * The acting head or deputy of a co-unit answers.
   *
   * @param unitTaskId task of the unit that replies
   * @param words remark or reason; may be empty when it agrees
   */
  void countersign(long unitTaskId, CountersignOutcome outcome, String words);

  /** The unit records its leadership meeting. */
  void recordMeeting(long unitTaskId, MeetingNote note);
}
