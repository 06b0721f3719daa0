package org.tian.cultivation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tian.cultivation.ExpertReviews;
import org.tian.engine.Undoable;
import org.tian.engine.Undoing;

/** {@code Task_RemindExperts}: most of the time for comments is over. */
@Component
class RemindExpertsDelegate implements JavaDelegate, Undoable {

  private final ExpertReviews reviews;

  RemindExpertsDelegate(ExpertReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviews.remind(CultivationVariables.cultivationId(execution));
  }

  /** Who was reminded stays reminded; a further reminder is no harm. */
  @Override
  public Undoing undoing() {
    return Undoing.nothing();
  }
}
