package org.tian.engine.office;

import java.util.List;
import java.util.Map;
import org.tian.shared.Refusal;

/**
 * What a move does to one process instance, before it is done.
 *
 * @param processInstanceId the instance that is changed; those called from what ends, end with it
 * @param starts where tokens are put, in this order
 * @param ends passages whose tokens are taken away, with all inside them
 * @param undone completed passages that are undone, the newest first
 * @param round which of several in a row begins anew; null unless the step signs in a row
 * @param refusals why it must not be done; empty when it may
 */
record MovePlan(
    String processInstanceId,
    List<Start> starts,
    List<Passage> ends,
    List<Trails.Place> undone,
    Round round,
    List<Refusal> refusals) {

  /**
   * A token that is put before a node.
   *
   * @param activityId with the mark of the engine when it is a whole multi-instance
   * @param withinId passage it is put in, or the process instance
   * @param locals variables of its own, such as the person it is for
   * @param origin the passage it stands for, or follows
   * @param inner the one of several that begins again where the whole has to be put there anew; or
   *     null
   */
  record Start(
      String activityId,
      String withinId,
      Map<String, Object> locals,
      String origin,
      boolean follows,
      String inner) {

    Start(
        String activityId,
        String withinId,
        Map<String, Object> locals,
        String origin,
        boolean follows) {
      this(activityId, withinId, locals, origin, follows, null);
    }
  }

  /**
   * One of several that do a step in a row.
   *
   * @param number from 0
   * @param of how many there are in all
   */
  record Round(int number, int of) {}

  static MovePlan refused(Refusal why) {
    return new MovePlan(null, List.of(), List.of(), List.of(), null, List.of(why));
  }

  boolean isPossible() {
    return refusals.isEmpty();
  }
}
