package org.tian.handling;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.shared.Refusal;

/** Asks every {@link ReplyCondition}: when a draft is handed in, and again before it goes out. */
@Component
class ReplyReadiness {

  private final ObjectProvider<ReplyCondition> conditions;

  ReplyReadiness(ObjectProvider<ReplyCondition> conditions) {
    this.conditions = conditions;
  }

  /** All that speaks against it; empty when nothing does. */
  List<Refusal> against(UnitTask task) {
    return conditions.orderedStream().flatMap(one -> one.against(task).stream()).toList();
  }
}
