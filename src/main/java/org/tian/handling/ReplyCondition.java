package org.tian.handling;

import java.util.List;
import org.tian.assignment.UnitTask;
import org.tian.shared.Refusal;

/**
 * Something that must be true of a unit's work before its reply may be handed in, beside what the
 * draft itself says. Each implementation holds one rule; {@link ReplyDrafting} asks them all.
 */
@FunctionalInterface
public interface ReplyCondition {

  /** All that speaks against handing in the reply of the task; empty when nothing does. */
  List<Refusal> against(UnitTask task);
}
