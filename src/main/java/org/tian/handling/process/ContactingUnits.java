package org.tian.handling.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.handling.contact.ContactAfterReply;

/**
 * The units for which {@code proposal-evaluation} calls {@code contact-after-reply}; used in its
 * expressions.
 */
@Component
public class ContactingUnits {

  private final ContactAfterReply afterReply;

  ContactingUnits(ContactAfterReply afterReply) {
    this.afterReply = afterReply;
  }

  /** Ids of the answered tasks of this round that owe a talk after the reply. */
  public List<Long> unitTaskIds(DelegateExecution execution) {
    return afterReply.owedBy(((Number) execution.getVariable("proposalId")).longValue());
  }

  /** Code of the unit that has the task. */
  public String unitCode(Long unitTaskId) {
    return afterReply.unitCode(unitTaskId);
  }
}
