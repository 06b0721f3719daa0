package org.tian.engine;

import java.util.List;

/**
 * How much lies with a person at a step.
 *
 * @param assignee who has claimed it, or null for what nobody has
 * @param taskKey element id of the user task
 * @param byAge numbers in the order of {@link WorkAge}
 * @param late how many are past their due moment
 */
public record WorkLoad(String assignee, String taskKey, List<Long> byAge, long late) {

  public long total() {
    return byAge.stream().mapToLong(Long::longValue).sum();
  }
}
