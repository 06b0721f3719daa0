package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.WebPerson.ENGINE;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.WebPerson;
import org.tian.engine.Probe;
import org.tian.engine.WorkItemQuery;
import org.tian.engine.WorkList;

/**
 * No way in shows a person a task that the policy hides from them: Tasklist's and the engine's API
 * with any query, or-branch and sort; our API; the desk. Runs on H2 and on MySQL.
 *
 * <p>The probe's task waits for the office of 安澜 (chenmin); the strangers are a reviewer there, the
 * head of a unit, and a member who did not start it.
 */
abstract class HiddenTasksContract {

  private static final List<String> STRANGERS = List.of("zhaoqiang", "heping", "guohao");

  @LocalServerPort private int port;
  @Autowired private Probe probe;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;

  private String title;
  private String caseKey;
  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    title = "隐" + System.nanoTime();
    caseKey = probe.start(title);
    task = probe.taskOf(caseKey);
  }

  /** Queries of Tasklist that would find the task if only the query decided. */
  private List<String> queries() {
    List<String> found = new ArrayList<>();
    List<String> criteria =
        List.of(
            "\"processInstanceBusinessKey\":\"" + caseKey + "\"",
            "\"processInstanceBusinessKeyLike\":\"%" + caseKey + "\"",
            "\"taskIdIn\":[\"" + task + "\"]",
            "\"taskDefinitionKey\":\"Task_ProbeCheck\"",
            "\"processDefinitionKey\":\"probe\"",
            "\"candidateGroup\":\"ncal-office\"",
            "\"candidateGroups\":[\"ncal-office\"],\"includeAssignedTasks\":true",
            "\"candidateUser\":\"chenmin\"",
            "\"involvedUser\":\"chenmin\"",
            "\"withCandidateGroups\":true",
            "\"unassigned\":true",
            "\"assigned\":true",
            "\"assignee\":\"chenmin\"",
            "\"assigneeLike\":\"%\"",
            "\"nameLike\":\"%\"",
            "\"active\":true",
            "\"taskVariables\":[{\"name\":\"title\",\"operator\":\"eq\",\"value\":\""
                + title
                + "\"}]",
            "\"processVariables\":[{\"name\":\"title\",\"operator\":\"like\",\"value\":\""
                + title
                + "%\"}]");
    for (String one : criteria) {
      found.add("{" + one + "}");
      found.add("{\"orQueries\":[{" + one + "}]}");
      found.add("{\"orQueries\":[{" + one + ",\"priority\":50}]}");
      found.add("{\"orQueries\":[{" + one + "},{\"nameLike\":\"%\"}]}");
    }
    for (String sort :
        List.of("created", "dueDate", "followUpDate", "priority", "name", "assignee", "id")) {
      found.add(
          "{\"processDefinitionKey\":\"probe\",\"sorting\":[{\"sortBy\":\""
              + sort
              + "\",\"sortOrder\":\"desc\"}]}");
    }
    found.add(
        "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\","
            + "\"parameters\":{\"variable\":\"title\",\"type\":\"String\"}}]}");
    found.add("{}");
    return found;
  }

  @Test
  void hidesTask_whateverTasklistAsks() {
    String filter = filter();
    for (String stranger : STRANGERS) {
      WebPerson person = WebPerson.signedIn(port, stranger);
      for (String query : queries()) {
        assertHidden(person.post(ENGINE + "/task", query), stranger + query);
        assertHidden(person.post(ENGINE + "/filter/" + filter + "/list", query), stranger + query);
      }
      assertThat(
              person
                  .post(
                      ENGINE + "/task/count",
                      "{\"processInstanceBusinessKey\":\"" + caseKey + "\"}")
                  .body())
          .doesNotContain("\"count\":1");
      assertThat(
              person
                  .post(
                      ENGINE + "/filter/" + filter + "/count",
                      "{\"orQueries\":[{\"taskIdIn\":[\"" + task + "\"]}]}")
                  .body())
          .doesNotContain("\"count\":1");
    }
    assertThat(
            WebPerson.signedIn(port, "chenmin")
                .post(ENGINE + "/task", "{\"taskIdIn\":[\"" + task + "\"]}")
                .body())
        .as("whom it is offered to finds it")
        .contains(task);
  }

  @Test
  void hidesTask_whateverIsAskedOfItAlone() {
    for (String stranger : STRANGERS) {
      WebPerson person = WebPerson.signedIn(port, stranger);
      for (String path : waysToOneTask()) {
        HttpResponse<String> answer = person.get(path);
        assertThat(answer.statusCode()).as(stranger + " " + path).isGreaterThanOrEqualTo(400);
        assertHidden(answer, stranger + path, false);
      }
      for (String path : waysToChangeIt()) {
        HttpResponse<String> answer = person.post(path, "{\"userId\":\"" + stranger + "\"}");
        assertThat(answer.statusCode()).as(stranger + " " + path).isGreaterThanOrEqualTo(400);
      }
    }
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
  }

  private List<String> waysToOneTask() {
    String engine = ENGINE + "/task/" + task;
    String api = "/api/v1/tasks/" + task;
    String desk = "/desk/tasks/" + task;
    return List.of(
        engine,
        engine + "/form",
        engine + "/deployed-form",
        engine + "/form-variables",
        engine + "/rendered-form",
        engine + "/identity-links",
        engine + "/comment",
        engine + "/attachment",
        engine + "/variables",
        api,
        api + "/form",
        api + "/comments",
        api + "/files",
        api + "/files/1",
        api + "/operations",
        desk,
        desk + "/dossier",
        desk + "/talk",
        desk + "/files/1");
  }

  private List<String> waysToChangeIt() {
    String engine = ENGINE + "/task/" + task;
    String api = "/api/v1/tasks/" + task;
    return List.of(
        engine + "/claim",
        engine + "/unclaim",
        engine + "/assignee",
        engine + "/delegate",
        engine + "/complete",
        engine + "/submit-form",
        engine + "/comment/create",
        api + "/claim",
        api + "/unclaim",
        api + "/take-over",
        api + "/completion",
        api + "/comments",
        api + "/transfer",
        api + "/delegation",
        api + "/signers",
        api + "/copies",
        api + "/urging",
        api + "/return",
        api + "/withdrawal",
        api + "/suspension",
        api + "/termination",
        api + "/jump");
  }

  @Test
  void hidesTask_inEveryListOfOurs() {
    for (String stranger : STRANGERS) {
      WebPerson person = WebPerson.signedIn(port, stranger);
      for (WorkList list : WorkList.values()) {
        String of = "list=" + list.code() + "&limit=200&size=200";
        for (String more : List.of("", "&q=" + caseKey, "&step=Task_ProbeCheck", "&held=free")) {
          assertHidden(
              person.get("/desk?" + of + more), stranger + list + more, more.contains("q="));
          assertHidden(person.get("/desk/inbox/changes?" + of + more), stranger + list);
        }
        for (WorkItemQuery.Sort sort : WorkItemQuery.Sort.values()) {
          String path = "/api/v1/tasks?" + of + "&sort=-" + sort.code();
          assertHidden(person.get(path), stranger + path);
          assertHidden(person.get(path + "&q=" + caseKey), stranger + path);
          assertHidden(person.get(path + "&filter=step:Task_ProbeCheck"), stranger + path);
        }
      }
    }
    assertThat(WebPerson.signedIn(port, "chenmin").get("/api/v1/tasks?q=" + caseKey).body())
        .contains(task);
  }

  /** A query may be refused; what it gives holds neither the task nor its title. */
  private void assertHidden(HttpResponse<String> answer, String way) {
    assertHidden(answer, way, false);
  }

  private void assertHidden(HttpResponse<String> answer, String way, boolean repeatsTheQuery) {
    assertThat(answer.body()).as(way).doesNotContain(title);
    if (!repeatsTheQuery) {
      assertThat(answer.body()).as(way).doesNotContain("\"id\":\"" + task);
      assertThat(answer.body()).as(way).doesNotContain("data-task=\"" + task);
    }
  }

  private String filter() {
    return filters.createFilterQuery().filterName("全部待办").list().stream()
        .map(Filter::getId)
        .findFirst()
        .orElseThrow();
  }
}
