package org.tian.engine.form;

import org.camunda.bpm.engine.BadUserRequestException;
import org.tian.shared.RefusedException;

/**
 * A refusal on its way out of an engine command. The engine logs other exceptions as faults, but a
 * person's mistake is none.
 */
class RefusedInEngine extends BadUserRequestException {

  RefusedInEngine(RefusedException refused) {
    super(refused.getMessage(), refused);
  }
}
