package org.tian.assignment.meeting;

import java.util.Map;
import org.tian.assignment.UnitRole;

/** How many cases of a list a unit has in which role. */
public record UnitCount(String unitCode, Map<UnitRole, Integer> byRole) {

  /** Cases the unit answers. */
  public int answering() {
    return byRole.entrySet().stream()
        .filter(one -> one.getKey().answers())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public int all() {
    return byRole.values().stream().mapToInt(Integer::intValue).sum();
  }
}
