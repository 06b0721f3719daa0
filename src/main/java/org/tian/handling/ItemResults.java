package org.tian.handling;

import java.util.Map;

/** What was done about each suggestion, to stand in the reply before its writer begins. */
@FunctionalInterface
public interface ItemResults {

  /**
   * Text of what was done by the number of the suggestion in the proposal, from 1; suggestions
   * about which nothing is known are left out.
   */
  Map<Integer, String> of(long unitTaskId);
}
