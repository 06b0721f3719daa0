package org.tian.handling.contact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tian.assignment.UnitTask;
import org.tian.engine.Decisions;
import org.tian.proposal.Proposal;
import org.tian.proposal.Proposals;

/**
 * Asks the decision table {@code required-contacts} how many talks a unit owes each first proposer.
 *
 * <p>A case that began before there was such a table owes one talk before the reply, as it was
 * then.
 */
@Component
class RequiredContacts {

  private static final String TABLE = "required-contacts";
  private static final String CASE_PROCESS = "proposal-lifecycle";
  private static final Duty AS_BEFORE = new Duty(Map.of(ContactNeed.TALK, 1), false);

  private final Decisions decisions;
  private final Proposals proposals;

  RequiredContacts(Decisions decisions, Proposals proposals) {
    this.decisions = decisions;
    this.proposals = proposals;
  }

  /**
   * What is owed.
   *
   * @param numbers how many of each kind; kinds that are not asked for are left out
   * @param confirmedOnly whether a talk counts only once the other side has confirmed it
   */
  record Duty(Map<ContactNeed, Integer> numbers, boolean confirmedOnly) {}

  /** What the unit of the task owes the proposer of one of the proposals it answers. */
  Duty of(UnitTask task, Proposal answered) {
    if (!task.getRole().answers()) {
      return new Duty(Map.of(), false);
    }
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("committeeCode", task.getCommitteeCode());
    inputs.put("proposerKind", answered.getKind().name());
    inputs.put("handlingKind", task.getRole().name());
    inputs.put("handlingRound", task.getRound());
    return decisions
        .row(TABLE, CASE_PROCESS, proposals.get(task.getProposalId()).getCaseKey(), inputs)
        .map(RequiredContacts::duty)
        .orElse(AS_BEFORE);
  }

  private static Duty duty(Map<String, Object> row) {
    Map<ContactNeed, Integer> numbers = new EnumMap<>(ContactNeed.class);
    for (ContactNeed need : ContactNeed.values()) {
      if (row.get(need.column()) instanceof Number number && number.intValue() > 0) {
        numbers.put(need, number.intValue());
      }
    }
    return new Duty(numbers, Boolean.TRUE.equals(row.get("confirmedOnly")));
  }
}
