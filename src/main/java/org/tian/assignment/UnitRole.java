package org.tian.assignment;

/**
 * What a unit is asked to do (domain rules §1.7); names under {@code unitrole.<NAME>}.
 *
 * <p>Only units that answer write to the proposer. A co-unit writes its opinion to the lead unit.
 */
public enum UnitRole {
  /** 单办: answers alone. */
  SOLE,
  /** 主办: answers, with co-units beside it. */
  LEAD,
  /** 会办: writes an opinion to the lead unit. */
  CO,
  /** 分办: answers for its own part, independently of the others. */
  SPLIT,
  /** 参阅: reads the proposal and answers nothing; gets no task. */
  READING;

  /** Whether the unit answers the proposer. */
  public boolean answers() {
    return this != CO && this != READING;
  }

  /** Whether the unit is given a task. */
  public boolean handles() {
    return this != READING;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "unitrole." + name();
  }
}
