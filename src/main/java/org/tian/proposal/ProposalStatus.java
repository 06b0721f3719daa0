package org.tian.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a proposal is; where it waits is told by its process. Names under {@code status.<name>}. */
public enum ProposalStatus {
  DRAFT,
  SUBMITTED,
  RETURNED,
  FILED,
  NOT_FILED,
  CONVERTED,
  MERGED,
  WITHDRAWN,
  HANDED_OVER,
  ANSWERED,
  REHANDLING,
  CLOSED;

  private static final Set<ProposalStatus> FINAL = Set.of(NOT_FILED, CONVERTED, WITHDRAWN, CLOSED);
  private static final Set<ProposalStatus> IN_CATALOGUE =
      Set.of(FILED, HANDED_OVER, ANSWERED, REHANDLING, CLOSED);
  private static final Set<ProposalStatus> BEFORE_ANSWER =
      Set.of(SUBMITTED, RETURNED, FILED, HANDED_OVER);

  /** Whether nothing more happens to the proposal. */
  public boolean isFinal() {
    return FINAL.contains(this);
  }

  /** Whether the proposer may still take it back (撤案). */
  public boolean isWithdrawable() {
    return BEFORE_ANSWER.contains(this);
  }

  /** Whether a case in this state stands in the catalogue, once it has a case number. */
  public boolean isInCatalogue() {
    return IN_CATALOGUE.contains(this);
  }

  /** Whether another proposal may be merged into one in this state. */
  public boolean takesMergedOnes() {
    return this == SUBMITTED || this == FILED || this == HANDED_OVER;
  }

  /** Whether what is merged into one in this state may still part from it: not answered yet. */
  public boolean letsMergedOnesGo() {
    return this == RETURNED || takesMergedOnes();
  }

  /** The states that a proposal can be merged into, for lists to choose from. */
  public static List<ProposalStatus> takingMergedOnes() {
    return Arrays.stream(values()).filter(ProposalStatus::takesMergedOnes).toList();
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "status." + name();
  }
}
