package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/** Ground of tests of the domain on a real database, with the process stubbed. */
public abstract class CaseContract {

  @MockitoBean public ProposalLifecycle lifecycle;
  @Autowired public CaseFixture fixture;
  @Autowired public Proposals proposals;
  @Autowired public CaseProgress progress;
  @Autowired public CaseParticipants participants;
  @Autowired public StepRecorder steps;

  @BeforeEach
  void prepareFixture() {
    fixture.prepare();
    steps.forget();
    when(lifecycle.withdraw(any())).thenReturn(true);
  }

  /** The reasons for which the step is refused. */
  public static ListAssert<String> refusalsOf(ThrowingCallable step) {
    Throwable refused = catchThrowable(step);
    assertThat(refused).isInstanceOf(RefusedException.class);
    return assertThat(((RefusedException) refused).refusals().stream().map(Refusal::code).toList());
  }
}
