package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;

/** Due dates of models come from our deadlines. */
@TianTest
class ProcessDeadlinesTest {

  @Autowired private ProcessDeadlines deadlines;
  @Autowired private Deadlines book;

  private final DelegateExecution execution = mock(DelegateExecution.class);
  private final String caseKey = UUID.randomUUID().toString();

  @BeforeEach
  void inCase() {
    when(execution.getProcessBusinessKey()).thenReturn(caseKey);
    when(execution.getProcessInstanceId()).thenReturn(caseKey);
    when(execution.getVariable("committeeCode")).thenReturn("ncal");
  }

  @Test
  void opensDeadlineOfTheCase_whenAsked() {
    var due = deadlines.due(execution, "SIGN_FOR");

    assertThat(book.ofCase(caseKey))
        .extracting(Deadline::getRule)
        .containsExactly(DeadlineRule.SIGN_FOR);
    assertThat(due.toInstant()).isEqualTo(book.ofCase(caseKey).get(0).getDueAt());
  }

  @Test
  void goesOn_whenReplyIsSentBackToDrafting() {
    var first = deadlines.due(execution, "REPLY");

    assertThat(deadlines.due(execution, "REPLY")).isEqualTo(first);
    assertThat(book.ofCase(caseKey)).hasSize(1);
  }

  @Test
  void takesShorterRule_whenHandledAgain() {
    when(execution.getVariable("handlingRound")).thenReturn(2);

    deadlines.due(execution, "REPLY");

    assertThat(book.ofCase(caseKey))
        .extracting(Deadline::getRule)
        .containsExactly(DeadlineRule.RE_REPLY);
  }

  @Test
  void fails_whenModelNamesNoRule() {
    assertThatThrownBy(() -> deadlines.due(execution, "SOMEDAY"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
