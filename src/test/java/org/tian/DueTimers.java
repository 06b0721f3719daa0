package org.tian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** Lets due timers of a process fire, while the program's own job executor may be faster. */
public final class DueTimers {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private DueTimers() {}

  /** Fires the due timers of an element and returns when none is left. */
  public static void fire(ManagementService jobs, String processInstanceId, String activityId) {
    JobQuery due =
        jobs.createJobQuery()
            .processInstanceId(processInstanceId)
            .activityId(activityId)
            .executable();
    due.list().forEach(job -> execute(jobs, job));
    Instant end = Instant.now().plus(PATIENCE);
    while (due.count() > 0 && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    assertThat(due.count()).isZero();
  }

  private static void execute(ManagementService jobs, Job job) {
    try {
      jobs.executeJob(job.getId());
    } catch (OptimisticLockingException | NullValueException executorWasFaster) {
      // What it did is waited for.
    }
  }
}
