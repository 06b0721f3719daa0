package org.tian.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;

/** Units that may read a case during handling, or no longer (参阅); nobody's work changes. */
@Component
class ReadingChanges {

  private final UnitTasks tasks;
  private final ReadingUnits reading;
  private final Handovers handovers;
  private final UnitReaders readers;
  private final ChangeSteps steps;
  private final UnitNews news;

  ReadingChanges(
      UnitTasks tasks,
      ReadingUnits reading,
      Handovers handovers,
      UnitReaders readers,
      ChangeSteps steps,
      UnitNews news) {
    this.tasks = tasks;
    this.reading = reading;
    this.handovers = handovers;
    this.readers = readers;
    this.steps = steps;
    this.news = news;
  }

  /**
   * The unit may read the case from now on, and is told.
   *
   * @param any a task of the case
   */
  void add(String office, UnitTask any, UnitChangeOrder order) {
    steps.requireNewUnit(any, order.newUnit());
    if (reading.of(any.getProposalId()).contains(order.newUnit())) {
      throw Refusal.at("newUnit", "assignment.reads-already").asException();
    }
    if (takesPart(any, order.newUnit())) {
      throw Refusal.at("newUnit", "assignment.unit-already-there").asException();
    }
    handovers.letRead(any.getProposalId(), any.getCaseKey(), order.newUnit());
    steps.keep(office, any, null, order.newUnit(), order);
    news.tellReader(any.getProposalId(), order.newUnit(), order.reason());
  }

  /** The unit may read the case no longer, unless it has another part in it; it is told. */
  void drop(String office, UnitTask any, UnitChangeOrder order) {
    if (order.newUnit() == null) {
      throw Refusal.at("newUnit", "assignment.change-new-unit-missing").asException();
    }
    if (!reading.of(any.getProposalId()).contains(order.newUnit())) {
      throw Refusal.at("newUnit", "assignment.reads-not").asException();
    }
    steps.keep(office, any, order.newUnit(), null, order);
    readers.leave(any.getProposalId(), order.newUnit());
    news.tellReader(any.getProposalId(), order.newUnit(), order.reason());
  }

  private boolean takesPart(UnitTask any, String unitCode) {
    List<UnitTask> ofRound = tasks.ofRound(any.getProposalId(), any.getRound());
    return ofRound.stream()
        .filter(task -> !task.getStatus().isGone())
        .anyMatch(task -> task.getUnitCode().equals(unitCode));
  }
}
