package org.tian.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets a demonstration happen in the past: moves the clock of the whole program while jobs stand
 * still.
 *
 * <p>Exists in the profile {@code demo} only.
 */
@Component
@Profile("demo")
public class TimeMachine {

  private final ManagementService management;
  private final JobExecutor jobExecutor;

  TimeMachine(ManagementService management, ProcessEngineConfigurationImpl configuration) {
    this.management = management;
    this.jobExecutor = configuration.getJobExecutor();
  }

  /** Runs the journey and comes back to the present, whatever happens on the way. */
  public void travel(Runnable journey) {
    boolean wasActive = jobExecutor.isActive();
    jobExecutor.shutdown();
    try {
      journey.run();
    } finally {
      ClockUtil.reset();
      if (wasActive) {
        jobExecutor.start();
      }
    }
  }

  /** Sets the clock of engine and program. */
  public void to(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment));
  }

  /**
   * Runs what the engine would run by itself at the set moment: continuations and timers that are
   * due. One after the other: a job may take others with it, such as the timers of what it ends.
   */
  public void runDueJobs() {
    List<Job> next = management.createJobQuery().executable().listPage(0, 1);
    while (!next.isEmpty()) {
      management.executeJob(next.get(0).getId());
      next = management.createJobQuery().executable().listPage(0, 1);
    }
  }
}
