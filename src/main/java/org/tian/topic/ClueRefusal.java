package org.tian.topic;

/** Why the office does not take a clue. */
public enum ClueRefusal {
  SPAM,
  INSULT,
  PERSONAL_MATTER,
  NOT_OUR_COMPETENCE,
  ACCUSATION,
  UNCLEAR,
  SECRET,
  OTHER;

  public String messageKey() {
    return "clue.refusal." + name();
  }
}
