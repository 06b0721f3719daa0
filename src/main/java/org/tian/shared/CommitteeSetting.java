package org.tian.shared;

/**
 * A number or text that places set differently (domain rules §5). The default is the most common
 * value.
 *
 * <p>Limits of time stand in {@link DeadlineRule}.
 */
public enum CommitteeSetting {
  /** Longest title, in characters. */
  TITLE_MAX_LENGTH("60"),
  /** From this length of all parts together on, the editor warns (characters). */
  TEXT_WARN_LENGTH("1500"),
  /** Beyond this length of all parts together a submission is refused (characters). */
  TEXT_MAX_LENGTH("5000"),
  /** Fewest characters of a part (situation, analysis). */
  PART_MIN_LENGTH("20"),
  /** Most suggestion items of one proposal. */
  SUGGESTIONS_MAX("12"),
  /** How long an invited member may answer while the plenary session sits (a period, in hours). */
  CO_SIGN_IN_SESSION("3h"),
  /** From how many names on, the first proposer's included, a proposal counts as a joint one. */
  JOINT_MIN_SIGNERS("2"),
  /** Whether the head of a body must confirm (seal, or convenor's signature) before submission. */
  BODY_CONFIRMATION("true"),
  /** Whether sectors also propose between sessions; else only while a session collects. */
  SECTOR_ALL_YEAR("false"),
  /** Days for which a thrown-away draft can be taken back. */
  RECYCLE_DAYS("30"),
  /**
   * Whether the office may submit in the proposer's name what it entered from a signed paper, its
   * scan attached.
   */
  ENTRY_SUBMISSION("false"),
  /**
   * Whether the time at which the office received a paper or call counts for the cut-off, as long
   * as the words are those that were entered.
   */
  ENTRY_RECEIVED_COUNTS("false"),
  /** Whether proposals outside the session's collection period (平时提案) are taken. */
  ORDINARY_ALLOWED("true"),
  /**
   * Pattern of the case number: {@code {year}}, {@code {term}}, {@code {session}}, {@code
   * {serial:4}}.
   */
  CASE_NUMBER_TEMPLATE("{year}{serial:4}"),
  /**
   * Number of a merged proposal: {@code SHARE}, it is known by the number of its main case, or
   * {@code KEEP}, it gets a case number of its own.
   */
  MERGED_NUMBER("SHARE"),
  /** How many reasons for not filing one decision may name. */
  FILING_REASONS_MAX("3"),
  /** How many people review a proposal one after the other, 1 to 3 (初审、复审、终审). */
  REVIEW_STAGES("1"),
  /** Whether review groups (审查组) review; else all reviewers of the committee share the work. */
  REVIEW_BY_GROUPS("false"),
  /** Whether one person may review at two stages of the same round. */
  REVIEW_SAME_PERSON("false"),
  /** After how many days without a word typed a claimed review may be taken over. */
  REVIEW_IDLE_DAYS("3"),
  /** Whether units are asked before the hand-over, unless the office says otherwise. */
  CONSULTATION_FIRST("true"),
  /** Working days in which a unit that is asked answers. */
  CONSULTATION_WORKING_DAYS("3"),
  /**
   * What no answer in time counts as: {@code ACCEPTED}, {@code NO_OBJECTION} (enough for a co-unit,
   * not for one that is to answer the proposer) or {@code NOT_OURS}.
   */
  CONSULTATION_SILENCE("ACCEPTED"),
  /** Working days in which a proposing body's leader signs its proposal (签批). */
  ENDORSEMENT_SIGN_DAYS("3"),
  /** Working days in which a leader of the CPPCC committee reads it (阅批). */
  ENDORSEMENT_READ_DAYS("3"),
  /** Working days in which a leader of the Party committee gives the instruction (批示). */
  ENDORSEMENT_INSTRUCT_DAYS("5"),
  /** Working days within which a unit may ask to return a proposal. */
  RETURN_WORKING_DAYS("7"),
  /**
   * For how many days after the hand-over those who may not open a case do not see its units; 0
   * from the hand-over on.
   */
  UNIT_SHOWN_DAYS("0"),
  /** How often a proposal may be handled again after an unsatisfied rating. */
  REHANDLING_CAP("2"),
  /** Whether the head of a unit gives an instruction after it has signed for a proposal (批示). */
  UNIT_HEAD_INSTRUCTS("true"),
  /** Whether a deputy head of a unit makes the list of measures; else the section does. */
  UNIT_DEPUTY_PLANS("true"),
  /** Fewest characters of the body of a reply. */
  REPLY_MIN_LENGTH("30"),
  /** Most characters of the body of a reply. */
  REPLY_MAX_LENGTH("5000"),
  /** Who usually signs a unit's reply: {@code HEAD} or {@code DEPUTY}. */
  REPLY_SIGNED_BY("HEAD"),
  /** How many months ahead the day may lie that a unit promises for what is still to be done. */
  PROMISE_MONTHS("36"),
  /** After how many working days those who have not opened a reply are told of it again. */
  RECEIPT_REMINDER_DAYS("5"),
  /**
   * Number of a reply letter, counted per unit and year: {@code {unit}} (short name), {@code
   * {year}}, {@code {serial}}.
   */
  REPLY_NUMBER_TEMPLATE("{unit}提复〔{year}〕{serial}号"),
  /** Number of a co-unit's letter to the lead unit, with the same placeholders. */
  CO_LETTER_NUMBER_TEMPLATE("{unit}提函〔{year}〕{serial}号"),
  /** From this likeness on, in percent, two proposals are pointed out as probably the same. */
  SIMILARITY_WARNING("50"),
  /** How several ratings become one: {@code WORST}, {@code LEAD} or {@code MAJORITY}. */
  RATING_RULE("WORST"),
  /** How often the day of a promise may be moved before the director has to decide. */
  COMMITMENT_MOVES_MAX("2"),
  /** From how many working days before its end on a time limit counts as near. */
  NEAR_WORKING_DAYS("2"),
  /** After how many working days a task may be urged again (催办); 0 at any time. */
  URGING_WORKING_DAYS("1"),
  /** By how much a unit may ask to prolong the time for its reply, once (a period). */
  EXTENSION_MOST("1m");

  private final String defaultValue;

  CommitteeSetting(String defaultValue) {
    this.defaultValue = defaultValue;
  }

  public String defaultValue() {
    return defaultValue;
  }
}
