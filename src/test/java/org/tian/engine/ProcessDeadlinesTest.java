package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
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
  void isOneClock_whenATaskAndItsTimerAskAtTheSameMoment() {
    Instant moment = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    ClockUtil.setCurrentTime(Date.from(moment));
    var due = deadlines.due(execution, "SIGN_FOR");

    assertThat(deadlines.due(execution, "SIGN_FOR")).isEqualTo(due);
    assertThat(book.ofCase(caseKey)).hasSize(1);
    ClockUtil.setCurrentTime(Date.from(moment.plusSeconds(1)));
    deadlines.due(execution, "SIGN_FOR");
    assertThat(book.ofCase(caseKey)).as("another time it is another clock").hasSize(2);
  }

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
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
