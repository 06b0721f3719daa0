package org.tian.engine;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tian.TestOrganisation;
import org.tian.shared.Actor;
import org.tian.shared.CurrentActor;

/** A small process of two tasks for tests of the engine module: office, then the proposer. */
@Component
public class Probe {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final RepositoryService repository;
  private final TaskService tasks;
  private final IdentityService identity;
  private final PersonDirectory people;
  private final Cases cases;
  private final TestOrganisation organisation;

  Probe(
      RepositoryService repository,
      TaskService tasks,
      IdentityService identity,
      PersonDirectory people,
      Cases cases,
      TestOrganisation organisation) {
    this.repository = repository;
    this.tasks = tasks;
    this.identity = identity;
    this.people = people;
    this.cases = cases;
    this.organisation = organisation;
  }

  /** Deploys the model once; further calls change nothing. */
  public void deploy() {
    organisation.register();
    repository
        .createDeployment()
        .name("probe")
        .enableDuplicateFiltering(false)
        .addClasspathResource("probe/probe.bpmn")
        .addClasspathResource("probe/Task_ProbeCheck.form")
        .deploy();
  }

  /** Starts a case for 林悦 and gives its key. */
  public String start(String title) {
    String caseKey = "P-" + NUMBER.incrementAndGet();
    as(
        "linyue",
        () -> {
          cases.start(
              "probe",
              caseKey,
              Map.of(
                  "committeeCode",
                  "ncal",
                  "title",
                  title,
                  "caseNumber",
                  caseKey,
                  "proposerGroup",
                  "linyue-self"));
          return null;
        });
    return caseKey;
  }

  /** The open task of a case. */
  public String taskOf(String caseKey) {
    return tasks.createTaskQuery().processInstanceBusinessKey(caseKey).singleResult().getId();
  }

  /** Works for a person, as the web filters arrange it. */
  public <T> T as(String personId, Supplier<T> work) {
    return as(new Actor(personId, "DESK", null), work);
  }

  /** Works for an actor, as the web filters arrange it. */
  public <T> T as(Actor actor, Supplier<T> work) {
    identity.setAuthentication(actor.personId(), people.groupsOf(actor.personId()));
    try {
      return CurrentActor.as(actor, work);
    } finally {
      identity.clearAuthentication();
    }
  }

  /** Does something for a person. */
  public void by(String personId, Runnable work) {
    as(
        personId,
        () -> {
          work.run();
          return null;
        });
  }
}
