package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tian.WebPerson.ENGINE;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.WebPerson;

/**
 * What the Camunda web applications' API gives to whom. Runs on H2 and on MySQL.
 *
 * <p>The probe's first task waits for the office of 安澜 (chenmin, shishilin); zhaoqiang reviews
 * there and has nothing to do with it.
 */
abstract class EngineApiContract {

  @LocalServerPort private int port;
  @Autowired private Probe probe;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private FilterService filters;

  private String caseKey;
  private String task;
  private String instance;
  private WebPerson chenmin;

  @BeforeEach
  void startCase() {
    probe.deploy();
    caseKey = probe.start("关于𠮷祥里路灯的提案");
    task = probe.taskOf(caseKey);
    instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseKey)
            .singleResult()
            .getId();
    chenmin = signedIn("chenmin");
    assertThat(chenmin.post(ENGINE + "/task/count", "{}").statusCode())
        .as("calls pass the protection against forged requests")
        .isEqualTo(200);
  }

  @AfterEach
  void removeFilters() {
    filters.createFilterQuery().filterName("shared").list().stream()
        .map(Filter::getId)
        .forEach(filters::deleteFilter);
  }

  @Test
  void showsTaskToItsGroupOnly_whenListsAreAskedFor() {
    String body = "{\"processInstanceBusinessKey\":\"" + caseKey + "\"}";

    assertThat(chenmin.post(ENGINE + "/task/count", body).body()).contains("\"count\":1");
    assertThat(chenmin.post(ENGINE + "/task", body).body()).contains(task);
    WebPerson outsider = signedIn("zhaoqiang");
    assertThat(outsider.post(ENGINE + "/task/count", body).body()).contains("\"count\":0");
    assertThat(outsider.post(ENGINE + "/task", body).body()).isEqualTo("[]");
    assertThat(
            outsider
                .post(
                    ENGINE + "/task",
                    "{\"orQueries\":[{\"name\":\"x\",\"taskId\":\"" + task + "\"}]}")
                .body())
        .isEqualTo("[]");
  }

  @Test
  void showsClaimedTaskToColleagues_whoCannotTakeItAway() {
    assertThat(claim(chenmin, "chenmin").statusCode()).isEqualTo(204);

    WebPerson colleague = signedIn("shishilin");

    assertThat(colleague.get(ENGINE + "/task/" + task).body()).contains("\"assignee\":\"chenmin\"");
    assertThat(claim(colleague, "shishilin").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(colleague.post(ENGINE + "/task/" + task + "/unclaim", "").statusCode())
        .isIn(403, 409);
    assertThat(complete(colleague).statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
        .isEqualTo("chenmin");
  }

  @Test
  void servesAllTasklistAsksFor_whenTaskIsVisible() {
    claim(chenmin, "chenmin");
    String own = ENGINE + "/task/" + task;

    for (String path :
        List.of(
            own,
            own + "/form",
            own + "/deployed-form",
            own + "/form-variables",
            own + "/identity-links",
            own + "/comment",
            ENGINE + "/filter",
            ENGINE + "/filter/count",
            ENGINE + "/user/chenmin/profile",
            ENGINE + "/history/user-operation?taskId=" + task,
            ENGINE + "/process-definition?key=probe",
            ENGINE + "/process-definition/key/probe/xml")) {
      assertThat(chenmin.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(chenmin.get(ENGINE + "/history/user-operation?taskId=" + task).body())
        .contains("\"userId\":\"chenmin\"", "\"operationType\":\"Claim\"");
    assertThat(chenmin.post(own + "/comment/create", "{\"message\":\"已电话联系\"}").statusCode())
        .isEqualTo(200);
    assertThat(chenmin.post(own + "/unclaim", "").statusCode()).isEqualTo(204);
  }

  @Test
  void showsFormInEnglish_whenTheReaderHasChosenIt() {
    String form = ENGINE + "/task/" + task + "/deployed-form";
    assertThat(chenmin.get(form).body()).contains("\"label\": \"说明\"");

    chenmin.get("/preferences?lang=en&back=/desk");

    assertThat(chenmin.get(form).body()).contains("\"label\":\"Note\"");
  }

  @Test
  void showsDisplayVariablesOnly_whenFilterListsTasks() {
    String filter = sharedFilter("title", "proposerGroup");

    String body = "{\"processInstanceBusinessKey\":\"" + caseKey + "\"}";
    String path = ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15";
    String list = chenmin.post(path, body).body();

    assertThat(list).contains(task, "祥里路灯的提案").doesNotContain("linyue-self");
    assertThat(signedIn("zhaoqiang").post(path, body).body()).doesNotContain(task);
    assertThat(
            chenmin
                .post(
                    ENGINE + "/variable-instance",
                    "{\"processInstanceIdIn\":[\"" + instance + "\"]}")
                .body())
        .isEqualTo("[]");
  }

  @Test
  void refusesTaskToOutsider_whateverIsTried() {
    WebPerson outsider = signedIn("zhaoqiang");
    String other = ENGINE + "/task/" + task;

    for (String path :
        List.of("", "/form", "/deployed-form", "/form-variables", "/identity-links", "/comment")) {
      assertThat(outsider.get(other + path).statusCode()).as(path).isIn(400, 403, 404);
    }
    assertThat(claim(outsider, "zhaoqiang").statusCode()).isEqualTo(403);
    assertThat(complete(outsider).statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(outsider.post(other + "/complete", "{}").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(outsider.post(other + "/comment/create", "{\"message\":\"x\"}").statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(outsider.get(ENGINE + "/history/user-operation?taskId=" + task).body())
        .isEqualTo("[]");
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
  }

  @Test
  void closesAllElse_whenAnOrdinaryPersonCallsTheEngine() {
    String own = "/task/" + task;
    String process = "/process-instance/" + instance;
    String filter = sharedFilter("title");

    for (Call call :
        List.of(
            Call.post(own + "/assignee", "{\"userId\":\"shishilin\"}"),
            Call.post(own + "/claim", "{\"userId\":\"shishilin\"}"),
            Call.post(own + "/delegate", "{\"userId\":\"shishilin\"}"),
            Call.post(own + "/resolve", "{}"),
            Call.post(own + "/bpmnError", "{\"errorCode\":\"x\"}"),
            Call.post(own + "/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
            Call.post(own + "/identity-links", "{\"userId\":\"zhaoqiang\",\"type\":\"candidate\"}"),
            Call.post(own + "/complete", "{\"withVariablesInReturn\":true}"),
            Call.post(own + "/submit-form", "{\"withVariablesInReturn\":true}"),
            Call.post(own + "/variables", "{\"modifications\":{\"title\":{\"value\":\"x\"}}}"),
            Call.put(own, "{\"name\":\"x\",\"priority\":1}"),
            Call.put(own + "/variables/title", "{\"value\":\"x\"}"),
            Call.put(own + "/localVariables/title", "{\"value\":\"x\"}"),
            Call.delete(own),
            Call.get(own + "/variables"),
            Call.get(own + "/localVariables"),
            Call.post("/task/create", "{\"name\":\"x\"}"),
            Call.post("/process-definition/key/probe/start", "{}"),
            Call.post("/process-definition/key/probe/submit-form", "{}"),
            Call.put("/process-definition/key/probe/suspended", "{\"suspended\":true}"),
            Call.delete("/process-definition/key/probe?cascade=true"),
            Call.get(process),
            Call.get(process + "/variables"),
            Call.get(process + "/activity-instances"),
            Call.put(process + "/variables/title", "{\"value\":\"x\"}"),
            Call.put(process + "/suspended", "{\"suspended\":true}"),
            Call.post(
                process + "/modification",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_ProbeAnswer\"}]}"),
            Call.delete(process),
            Call.post(
                "/process-instance/delete", "{\"processInstanceIds\":[\"" + instance + "\"]}"),
            Call.get("/process-instance"),
            Call.get("/execution"),
            Call.get("/job"),
            Call.get("/incident"),
            Call.get("/external-task"),
            Call.get("/event-subscription"),
            Call.get("/variable-instance"),
            Call.post("/message", "{\"messageName\":\"probe-stop\",\"all\":true}"),
            Call.post("/signal", "{\"name\":\"x\"}"),
            Call.post("/condition", "{\"variables\":{\"x\":{\"value\":1}}}"),
            Call.post("/decision-definition/key/handing-office/evaluate", "{\"variables\":{}}"),
            Call.multipart("/deployment/create"),
            Call.get("/deployment"),
            Call.get("/user"),
            Call.get("/user?memberOfGroup=ncal-office"),
            Call.get("/group"),
            Call.get("/group?member=zhaoqiang"),
            Call.post(
                "/user/create",
                "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"x\"}}"),
            Call.put("/user/chenmin/credentials", "{\"password\":\"x\"}"),
            Call.put("/group/camunda-admin/members/chenmin", null),
            Call.post(
                "/authorization/create",
                "{\"type\":1,\"userId\":\"chenmin\",\"permissions\":[\"ALL\"],\"resourceType\":6,\"resourceId\":\"*\"}"),
            Call.get("/authorization"),
            Call.post("/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"),
            Call.put(
                "/filter/" + filter, "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"),
            Call.delete("/filter/" + filter),
            Call.get("/batch"),
            Call.get("/history/process-instance"),
            Call.get("/history/task"),
            Call.get("/history/activity-instance"),
            Call.get("/history/variable-instance"),
            Call.get("/history/detail"),
            Call.get("/history/user-operation"),
            Call.get("/history/identity-link-log"),
            Call.get("/history/decision-instance"),
            Call.delete("/history/process-instance/" + instance),
            Call.post(
                "/history/process-instance/delete",
                "{\"historicProcessInstanceIds\":[\"" + instance + "\"]}"),
            Call.post("/history/cleanup", ""),
            Call.get("/metrics/root-process-instance-start/sum"),
            Call.get("/schema/log"),
            Call.get("/telemetry/data"),
            Call.get("/telemetry/configuration"))) {
      HttpResponse<String> answer = call.by(chenmin);
      assertThat(gaveNothing(answer))
          .as("%s gave %s %s", call, answer.statusCode(), answer.body())
          .isTrue();
    }
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    assertThat(runtime.getVariable(instance, "title")).isEqualTo("关于𠮷祥里路灯的提案");
    assertThat(filters.getFilter(filter).getName()).isEqualTo("shared");
  }

  @Test
  void closesAllElse_whenThePathIsSpeltOtherwise() {
    String start = "/api/engine/engine/default/process-definition/key/probe/start";

    for (String path :
        List.of("/%63amunda" + start, "/camunda" + start.replace("engine", "%65ngine"))) {
      HttpResponse<String> answer = chenmin.post(path, "{}");
      assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
    }
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("probe").list())
        .noneMatch(started -> started.getBusinessKey() == null);
  }

  @Test
  void rejectsExpressionsInOrQueries_alsoInFilters() {
    String evil =
        "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().forName('java.lang.System').getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'tian.broken','yes')}\"}]}";
    String filter = sharedFilter("title");

    for (String path :
        List.of(
            "/task",
            "/task/count",
            "/filter/" + filter + "/list",
            "/filter/" + filter + "/count",
            "/filter/" + filter + "/singleResult")) {
      assertThat(chenmin.post(ENGINE + path, evil).statusCode()).as(path).isIn(400, 403);
    }
    assertThat(System.getProperty("tian.broken")).isNull();
  }

  @Test
  void rejectsStoredFilter_whenItsOrBranchHoldsAnExpression() {
    Filter filter = filters.newTaskFilter("stored");
    TaskQuery query =
        tasks.createTaskQuery().or().taskAssigneeExpression("${currentUser()}").endOr();
    filter.setQuery(query);

    assertThat(catchThrowable(() -> filters.saveFilter(filter))).hasMessageContaining("orQueries");
  }

  @Test
  void createsNobody_whenSetupIsCalled() {
    String user =
        "{\"profile\":{\"id\":\"evil\",\"firstName\":\"x\",\"lastName\":\"y\"},\"credentials\":{\"password\":\"secret\"}}";

    assertThat(chenmin.post("/camunda/api/admin/setup/default/user/create", user).statusCode())
        .isEqualTo(403);
    assertThat(
            WebPerson.visitor(port)
                .post("/camunda/api/admin/setup/default/user/create", user)
                .statusCode())
        .isIn(401, 403);
  }

  @Test
  void hasNoOpenEngineApi() {
    assertThat(chenmin.get("/engine-rest/task").statusCode()).isEqualTo(404);
    assertThat(chenmin.get("/engine-rest/engine").statusCode()).isEqualTo(404);
  }

  @Test
  void letsAdministratorReadStateWithoutContents() {
    WebPerson administrator = signedIn("fanliu");

    assertThat(administrator.get(ENGINE + "/process-instance/" + instance).statusCode())
        .isEqualTo(200);
    assertThat(administrator.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    for (String tile : List.of("process", "decision", "case")) {
      String count = ENGINE + "/" + tile + "-definition/count?latestVersion=true";
      assertThat(administrator.get(count).body()).as(tile).contains("\"count\":");
    }
    assertThat(
            administrator
                .post(
                    "/camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0&maxResults=50",
                    "{\"businessKey\":\"" + caseKey + "\"}")
                .body())
        .contains(instance);
    for (Call call :
        List.of(
            Call.get("/process-instance/" + instance + "/variables"),
            Call.get("/variable-instance?processInstanceIdIn=" + instance),
            Call.get("/history/variable-instance"),
            Call.get("/task?processInstanceId=" + instance),
            Call.delete("/process-instance/" + instance),
            Call.post("/process-definition/key/probe/start", "{}"),
            Call.multipart("/deployment/create"))) {
      HttpResponse<String> answer = call.by(administrator);
      assertThat(gaveNothing(answer)).as("%s gave %s", call, answer.body()).isTrue();
    }
  }

  private WebPerson signedIn(String personId) {
    return WebPerson.signedIn(port, personId);
  }

  private HttpResponse<String> claim(WebPerson person, String claimant) {
    return person.post(ENGINE + "/task/" + task + "/claim", "{\"userId\":\"" + claimant + "\"}");
  }

  private HttpResponse<String> complete(WebPerson person) {
    return person.post(ENGINE + "/task/" + task + "/submit-form", "{\"variables\":{}}");
  }

  private String sharedFilter(String... variables) {
    Filter filter = filters.newTaskFilter("shared");
    filter.setQuery(
        tasks
            .createTaskQuery()
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .includeAssignedTasks());
    filter.setProperties(
        Map.of(
            "variables",
            Arrays.stream(variables).map(name -> Map.of("name", name, "label", name)).toList()));
    return filters.saveFilter(filter).getId();
  }

  /** Refused, not there, or an empty list. */
  private static boolean gaveNothing(HttpResponse<String> answer) {
    return List.of(400, 403, 404, 405).contains(answer.statusCode())
        || List.of("[]", "{}").contains(answer.body())
        || answer.body().matches("\\{\"(result|count)\":0\\}");
  }

  private record Call(String method, String path, String type, String body) {

    static Call get(String path) {
      return new Call("GET", path, null, null);
    }

    static Call post(String path, String json) {
      return new Call("POST", path, "application/json", json);
    }

    static Call put(String path, String json) {
      return new Call("PUT", path, "application/json", json);
    }

    static Call delete(String path) {
      return new Call("DELETE", path, null, null);
    }

    static Call multipart(String path) {
      String part =
          "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n"
              + "Content-Type: text/xml\r\n\r\n<definitions/>\r\n--x--\r\n";
      return new Call("POST", path, "multipart/form-data; boundary=x", part);
    }

    HttpResponse<String> by(WebPerson person) {
      return person.send(method, ENGINE + path, type, body);
    }
  }
}
