package org.tian.proposal;

import java.util.List;

/**
 * Whose catalogues of filed cases (目录) a person may read: number, title, year, state and units of a
 * case, never its text. Made by {@link CaseAccess#cataloguesFor}.
 *
 * @param committees codes of the committees; never empty, so that {@code in (…)} is always valid
 */
public record CatalogueScope(List<String> committees) {

  /**
   * Criterion over the table {@code proposal p} with the parameter {@code catalogues}: filed, and
   * its proposer agrees to publication, and it is neither secret nor closed. What was closed later
   * is told by {@link ClosedCases}.
   */
  public static final String SQL =
      """
      (p.committee_code in (:catalogues) and p.case_no is not null and p.wish_open = true
        and p.secret_mark = false and p.closed_mark = false
        and p.status in ('FILED', 'HANDED_OVER', 'ANSWERED', 'REHANDLING', 'CLOSED'))
      """;

  private static final String NOBODY = "-";

  public CatalogueScope {
    committees = committees.isEmpty() ? List.of(NOBODY) : List.copyOf(committees);
  }
}
