package org.tian.bulk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What a person wants done with a selection.
 *
 * @param action code of a {@link BulkAction}
 * @param bodyCode committee or office for which it is done; its heads see the run
 * @param subjectIds in the order in which they are to be done; repetitions count once
 * @param parameters what all cases share, such as outcome and reason
 */
public record BulkOrder(
    String action, String bodyCode, List<String> subjectIds, Map<String, String> parameters) {

  public BulkOrder {
    subjectIds = List.copyOf(new LinkedHashSet<>(subjectIds));
    parameters = Map.copyOf(parameters);
  }
}
