package org.tian.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.Cultivations;
import org.tian.engine.WorkItem;
import org.tian.proposal.CaseAccess;
import org.tian.shared.Texts;

/** The case of a task, whichever kind it is: where it is shown and what its number is called. */
@Component
class TaskCases {

  private final Cultivations cultivations;
  private final CaseAccess access;
  private final Texts texts;

  TaskCases(Cultivations cultivations, CaseAccess access, Texts texts) {
    this.cultivations = cultivations;
    this.access = access;
    this.texts = texts;
  }

  /** Address of the case's page; empty for a task that belongs to no case of ours. */
  Optional<String> urlOf(WorkItem item) {
    return item.proposalId() == null
        ? cultivationOf(item).map(id -> "/desk/cultivation/" + id)
        : Optional.of("/desk/cases/" + item.proposalId());
  }

  /** The same for somebody who is shown the task and need not be able to read its case. */
  Optional<String> urlFor(WorkItem item, String personId) {
    return urlOf(item)
        .filter(url -> item.proposalId() == null || access.maySee(personId, item.proposalId()));
  }

  /** Id of the cultivation a task belongs to. */
  Optional<Long> cultivationOf(WorkItem item) {
    return item.proposalId() != null || item.caseKey() == null
        ? Optional.empty()
        : cultivations.byNumber(item.caseKey()).map(Cultivation::getId);
  }

  /** What kind of number the item shows; empty for a case number, which needs no explanation. */
  String numberName(WorkItem item) {
    if (item.caseNumber() == null || item.caseNumber().isEmpty() || item.isFiled()) {
      return "";
    }
    return texts.of(
        cultivationOf(item).isPresent() ? "cultivation.page.number" : "desk.col.flow-number");
  }

  /** The number with what it is, as the head of a page says it. */
  String numberInWords(WorkItem item) {
    if (item.caseNumber() == null || item.caseNumber().isEmpty()) {
      return texts.of("desk.case.draft");
    }
    if (cultivationOf(item).isPresent()) {
      return texts.of("cultivation.page.number-of", item.caseNumber());
    }
    return texts.of(
        item.isFiled() ? "desk.case.number" : "desk.case.flow-number", item.caseNumber());
  }
}
