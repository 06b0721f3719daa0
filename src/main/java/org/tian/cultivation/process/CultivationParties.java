package org.tian.cultivation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.cultivation.ExpertReviews;
import org.tian.cultivation.UnitViews;
import org.tian.organisation.Person;

/** For whom the processes open tasks side by side; used in their expressions. */
@Component
public class CultivationParties {

  private final ExpertReviews reviews;
  private final UnitViews views;

  CultivationParties(ExpertReviews reviews, UnitViews views) {
    this.reviews = reviews;
    this.views = views;
  }

  /** Groups of the experts who are to comment. */
  public List<String> experts(DelegateExecution execution) {
    return reviews.openOf(CultivationVariables.cultivationId(execution)).stream()
        .map(Person::selfGroupOf)
        .toList();
  }

  /** Codes of the units that are asked. */
  public List<String> units(DelegateExecution execution) {
    return views.openOf(CultivationVariables.cultivationId(execution));
  }
}
