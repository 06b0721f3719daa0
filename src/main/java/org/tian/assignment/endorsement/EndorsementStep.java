package org.tian.assignment.endorsement;

import org.tian.shared.CommitteeSetting;
import org.tian.shared.DeadlineRule;

/** A step of the chain; names under {@code endorsementstep.<NAME>}. */
public enum EndorsementStep {
  /** The leader of each proposing body signs (签批). */
  SIGN("endorsement.signed", DeadlineRule.ENDORSEMENT_SIGN, CommitteeSetting.ENDORSEMENT_SIGN_DAYS),
  /** A leader of the CPPCC committee reads and comments (阅批). */
  READ("endorsement.read", DeadlineRule.ENDORSEMENT_READ, CommitteeSetting.ENDORSEMENT_READ_DAYS),
  /** A leader of the Party committee gives the instruction (批示). */
  INSTRUCT(
      "endorsement.instructed",
      DeadlineRule.ENDORSEMENT_INSTRUCT,
      CommitteeSetting.ENDORSEMENT_INSTRUCT_DAYS);

  private final String action;
  private final DeadlineRule rule;
  private final CommitteeSetting days;

  EndorsementStep(String action, DeadlineRule rule, CommitteeSetting days) {
    this.action = action;
    this.rule = rule;
    this.days = days;
  }

  /** Code of what the trail says when the step is passed. */
  String action() {
    return action;
  }

  /** The clock of the step. */
  DeadlineRule rule() {
    return rule;
  }

  /** How many working days the committee gives. */
  CommitteeSetting days() {
    return days;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "endorsementstep." + name();
  }
}
