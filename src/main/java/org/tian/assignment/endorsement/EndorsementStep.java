package org.tian.assignment.endorsement;

/** A step of the chain; names under {@code endorsementstep.<NAME>}. */
public enum EndorsementStep {
  /** The leader of each proposing body signs (签批). */
  SIGN("endorsement.signed"),
  /** A leader of the CPPCC committee reads and comments (阅批). */
  READ("endorsement.read"),
  /** A leader of the Party committee gives the instruction (批示). */
  INSTRUCT("endorsement.instructed");

  private final String action;

  EndorsementStep(String action) {
    this.action = action;
  }

  /** Code of what the trail says when the step is passed. */
  String action() {
    return action;
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "endorsementstep." + name();
  }
}
