package org.tian.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells which units handle cases, as far as a reader may know; implemented by the module that hands
 * cases over. The one policy for pages, search, API and exports.
 */
public interface CaseUnits {

  /**
   * By case, answering units first; a case whose units the person may not know yet, or that has
   * none, is missing.
   */
  Map<Long, List<HandlingUnit>> shownTo(String personId, Collection<Long> proposalIds);

  /**
   * A unit that has a part in a case.
   *
   * @param role code whose name stands under {@code unitrole.<role>}
   * @param answers whether it answers the proposer
   */
  record HandlingUnit(String code, String name, String role, boolean answers) {}
}
