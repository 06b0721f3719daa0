package org.tian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/**
 * Lets due jobs run at once, while the program's own job executor may be faster.
 *
 * <p>Who comes second finds half of the job's executions gone, and the engine says so in many ways:
 * a lock that was lost, a job or an instance that is not there. Only a job that stays is a fault.
 */
public final class DueJobs {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private DueJobs() {}

  /** Fires the due timers of an element and returns when none is left. */
  public static void fire(ManagementService jobs, String processInstanceId, String activityId) {
    JobQuery due =
        jobs.createJobQuery()
            .processInstanceId(processInstanceId)
            .activityId(activityId)
            .executable();
    runAll(jobs, due::list);
  }

  /** Runs jobs until none of them is left. */
  public static void runAll(ManagementService jobs, Supplier<List<Job>> which) {
    Instant end = Instant.now().plus(PATIENCE);
    RuntimeException last = null;
    List<Job> due = which.get();
    while (!due.isEmpty()) {
      assertThat(Instant.now()).as("Jobs wait: %s, last met: %s", due, last).isBefore(end);
      for (Job job : due) {
        try {
          jobs.executeJob(job.getId());
        } catch (RuntimeException executorWasFaster) {
          last = executorWasFaster;
        }
      }
      due = which.get();
    }
  }
}
