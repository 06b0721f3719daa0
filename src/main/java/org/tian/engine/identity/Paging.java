package org.tian.engine.identity;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;

/** Cuts a page out of a list that is already complete. */
final class Paging {

  private Paging() {}

  /** The rows the query asks for; a list of its own that the engine may change. */
  static <T> List<T> cut(List<T> all, ListQueryParameterObject query) {
    int from = Math.min(Math.max(query.getFirstResult(), 0), all.size());
    int to = (int) Math.min((long) from + Math.max(query.getMaxResults(), 0), all.size());
    return new ArrayList<>(all.subList(from, to));
  }
}
