package org.tian.engine;

import java.util.Map;
import java.util.Optional;

/** Starts and moves processes for the domain modules, so that they need no engine types. */
public interface Cases {

  /** Starts the latest version of a process. Refused by the database when the case already runs. */
  void start(String processKey, String caseKey, Map<String, Object> variables);

  /**
   * Delivers a message to the running instance of the case that waits for it.
   *
   * @return false when nothing waits for it
   */
  boolean correlate(String messageName, String caseKey, Map<String, Object> variables);

  /**
   * Delivers a message to the one running instance of the case that waits for it and has the
   * variable: several units of a case wait for the same message.
   *
   * @return false when none waits for it
   */
  boolean correlateWhere(String messageName, String caseKey, String variable, Object value);

  /** The running instance of a process in the case that has the variable. */
  Optional<String> instanceWhere(String processKey, String caseKey, String variable, Object value);

  /** A variable of a running instance; empty when it does not run or has none. */
  Optional<Object> variableOf(String processInstanceId, String variable);

  /**
   * Sets a variable of every running instance of the case, for example the case number after
   * filing.
   */
  void setVariable(String caseKey, String name, Object value);
}
