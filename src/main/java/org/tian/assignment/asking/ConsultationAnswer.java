package org.tian.assignment.asking;

import org.tian.assignment.UnitRole;

/** What a unit says when it is asked; names under {@code consultationanswer.<NAME>}. */
public enum ConsultationAnswer {
  /** 同意主办: will answer the proposer. */
  ACCEPT_LEAD,
  /** 同意会办: will write an opinion to the lead unit. */
  ACCEPT_CO,
  /** 无异议: said nothing, which counts as no objection. */
  NO_OBJECTION,
  /** 不属于本单位职责. */
  NOT_OURS;

  /** The answer that accepts a role. */
  static ConsultationAnswer accepting(UnitRole role) {
    return role.answers() ? ACCEPT_LEAD : ACCEPT_CO;
  }

  /**
   * Whether the answer leaves nothing to settle for a unit in the role. A unit that is to answer
   * the proposer must have said so; a co-unit may have let it pass.
   */
  boolean agreesTo(UnitRole role) {
    return this == accepting(role) || this == NO_OBJECTION && role == UnitRole.CO;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "consultationanswer." + name();
  }
}
