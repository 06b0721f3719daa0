package org.tian.shared;

/**
 * Which cases are secret (涉密): nothing of what they say leaves the program. Answered by the module
 * that owns the cases.
 */
public interface CaseSecrecy {

  /** False also for keys of nothing. */
  boolean isSecret(String caseKey);
}
