package org.tian.similarity;

import java.util.Collection;
import java.util.List;

/** Where comparable cases come from; implemented by the module that owns them. */
public interface ComparableCases {

  /** Cases with an id above the given one, ascending; an empty list at the end. */
  List<ComparableCase> after(long id, int limit);

  /** Those of the given cases that can be compared; what is missing is taken out of the index. */
  List<ComparableCase> among(Collection<Long> ids);
}
