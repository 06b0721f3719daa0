package org.tian.handling.room;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.handling.ItemResults;

/** What was written about the lines of a unit's list, for the one who writes its reply. */
@Component
class DoneItems implements ItemResults {

  private final HandlingPlans plans;

  DoneItems(HandlingPlans plans) {
    this.plans = plans;
  }

  @Override
  public Map<Integer, String> of(long unitTaskId) {
    Map<Integer, String> results = new LinkedHashMap<>();
    plans.lines(unitTaskId).stream()
        .filter(line -> line.getState() == LineState.DONE)
        .forEach(line -> results.put(line.getItemNo(), line.getResult()));
    return results;
  }
}
