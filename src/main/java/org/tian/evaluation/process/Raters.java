package org.tian.evaluation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tian.evaluation.RaterGroups;

/** The groups for which {@code proposal-evaluation} opens a rating; used in its expressions. */
@Component
public class Raters {

  private final RaterGroups groups;

  Raters(RaterGroups groups) {
    this.groups = groups;
  }

  /** The first proposers of the proposal and of those merged into it. */
  public List<String> groups(DelegateExecution execution) {
    return groups.of(EvaluationVariables.proposalId(execution));
  }
}
