package org.tian.shared;

/**
 * The time limits of the process (domain rules §1.6), each a default that a committee may replace.
 *
 * <p>Written as {@code 3wd} (working days), {@code 10d} (calendar days), {@code 3m} (months) or
 * {@code 24h} (hours).
 */
public enum DeadlineRule {
  ACCEPTANCE("3wd", false),
  REVIEW("5wd", false),
  FILING("3wd", false),
  REVISION("10wd", false),
  PROPOSE_UNITS("5wd", false),
  /** Answer of a unit that is asked before the hand-over; the committee sets the days. */
  CONSULTATION("3wd", true),
  SETTLE_UNITS("3wd", false),
  HANDOVER("5wd", false),
  HANDOVER_MEETING("15wd", false),
  SIGN_FOR("3wd", false),
  /** The head of a unit signs its wish to return a proposal. */
  RETURN_SIGNATURE("2wd", false),
  /** The handing office's leader decides whether a late return is heard. */
  LATE_RETURN("3wd", false),
  RETURN_ARBITRATION("5wd", false),
  CO_OPINION("1m", true),
  REPLY("3m", true),
  RE_REPLY("1m", true),
  REPLY_CHECK("3wd", false),
  REPLY_SIGN("3wd", false),
  OFFICE_CHECK("5wd", false),
  RATING("15wd", true),
  REHANDLING("5wd", false),
  /** Grading of a declared topic. */
  TOPIC_GRADING("10wd", false),
  RESEARCH_PLAN("10wd", false),
  PLAN_APPROVAL("5wd", false),
  /** Research of a topic, from the approved plan to the findings. */
  RESEARCH("3m", true),
  /** When a declarer who has not handed in the findings is reminded. */
  RESEARCH_REMINDER("2m", true),
  ARGUMENT_MEETING("15wd", false),
  REVIEW_ARRANGEMENT("5wd", false),
  EXPERT_COMMENT("10wd", true),
  /** When an expert who has not commented is reminded. */
  EXPERT_REMINDER("7wd", true),
  COMMENT_ANSWER("10wd", false),
  ANSWER_CHECK("5wd", false),
  /** A unit's view of a topic before it is proposed; no answer counts as none. */
  UNIT_VIEW("5wd", true),
  DRAFT_OPENING("10wd", false),
  /** Answer to an invitation to sign; the committee has another one for the plenary session. */
  CO_SIGNING("24h", true),
  /** When a member who has not answered an invitation is reminded. */
  CO_SIGN_REMINDER("12h", true),
  /** A body's head confirms a proposal in its name, or refuses. */
  BODY_CONFIRMATION("3wd", false),
  /** The proposing body's leader signs its proposal (签批). */
  ENDORSEMENT_SIGN("3wd", true),
  /** A leader of the CPPCC committee reads it and comments (阅批). */
  ENDORSEMENT_READ("3wd", true),
  /** A leader of the Party committee gives the instruction (批示). */
  ENDORSEMENT_INSTRUCT("5wd", true),
  /** A unit's head says who handles a proposal and how. */
  HEAD_INSTRUCTION("3wd", false),
  /** A unit's list of measures, from the head's instruction on. */
  HANDLING_PLAN("10wd", false),
  /** When a co-unit whose opinion is not there is reminded. */
  CO_OPINION_REMINDER("20d", true),
  /** The talk with the proposer after the reply, from the day it is served. */
  CONTACT_AFTER("15wd", true),
  /**
   * The day a unit promised, counted from the day before; a day off moves it to the next working
   * day.
   */
  COMMITMENT_DAY("1d", true),
  /** A unit's report on a promise, counted from the promised day. */
  COMMITMENT_REPORT("10wd", true),
  /** The proposal committee's office checks the report. */
  COMMITMENT_CHECK("5wd", false),
  /** The director decides on giving up a promise or moving it once more. */
  COMMITMENT_DECISION("5wd", false),
  /**
   * The first proposer consents to more time for a reply, or not; no answer leaves it to the
   * office.
   */
  EXTENSION_CONSENT("5wd", false),
  /** The handing office decides on more time for a reply. */
  EXTENSION_DECISION("3wd", false),
  /** A co-unit countersigns the common reply (会签). */
  COUNTERSIGN("5wd", false),
  /** The unit's leadership meeting on a party proposal. */
  LEADERSHIP_MEETING("10wd", false),
  /** The leader who leads the handling approves the reply. */
  LEADER_APPROVAL("5wd", false),
  /** A signer whom the holder of a task has asked says what they think (加签). */
  SIGN_OPINION("3wd", false);

  private final String defaultPeriod;
  private final boolean keptOnReturn;

  DeadlineRule(String defaultPeriod, boolean keptOnReturn) {
    this.defaultPeriod = defaultPeriod;
    this.keptOnReturn = keptOnReturn;
  }

  public String defaultPeriod() {
    return defaultPeriod;
  }

  /**
   * Whether the clock goes on when the work comes back (a sent-back reply), instead of starting
   * anew.
   */
  public boolean isKeptOnReturn() {
    return keptOnReturn;
  }
}
