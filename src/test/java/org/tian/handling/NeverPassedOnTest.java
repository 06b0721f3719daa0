package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.WebPerson.ENGINE;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tian.HandledCases;
import org.tian.TianTest;
import org.tian.WebPerson;
import org.tian.assignment.UnitTask;

/**
 * A unit never passes a proposal on itself (HN-6), by whichever door it comes: desk, our API, the
 * API of Tasklist. Only the handing office assigns.
 */
@TianTest
class NeverPassedOnTest {

  private static final String OTHER = "ncal.cgj";

  @LocalServerPort private int port;
  @Autowired private HandledCases handled;

  private long id;
  private String signFor;
  private WebPerson liaison;
  private WebPerson head;

  @BeforeEach
  void aCaseWaitsToBeSignedFor() {
    id = handled.begin("ncal.jyj");
    signFor = handled.waiting(id, "Task_SignForProposal", "ncal.jyj").orElseThrow().taskId();
    liaison = WebPerson.signedIn(port, "xuyan");
    head = WebPerson.signedIn(port, "heping");
  }

  @Test
  void notByTheEnginesApi() {
    String own = ENGINE + "/task/" + signFor;
    String instance =
        handled.waiting(id, "Task_SignForProposal", "ncal.jyj").orElseThrow().processInstanceId();
    List<Map.Entry<String, String>> tries =
        List.of(
            Map.entry("POST " + own + "/assignee", "{\"userId\":\"jiangnan\"}"),
            Map.entry("POST " + own + "/claim", "{\"userId\":\"jiangnan\"}"),
            Map.entry("POST " + own + "/delegate", "{\"userId\":\"jiangnan\"}"),
            Map.entry(
                "POST " + own + "/identity-links",
                "{\"groupId\":\"ncal.cgj-liaison\",\"type\":\"candidate\"}"),
            Map.entry(
                "POST " + own + "/variables",
                "{\"modifications\":{\"unitCode\":{\"value\":\"ncal.cgj\"}}}"),
            Map.entry("PUT " + own + "/variables/unitCode", "{\"value\":\"ncal.cgj\"}"),
            Map.entry("PUT " + own + "/localVariables/unitCode", "{\"value\":\"ncal.cgj\"}"),
            Map.entry(
                "PUT " + ENGINE + "/process-instance/" + instance + "/variables/unitCode",
                "{\"value\":\"ncal.cgj\"}"),
            Map.entry(
                "POST " + ENGINE + "/process-instance/" + instance + "/modification",
                "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_ReassignUnit\"}]}"),
            Map.entry("POST " + ENGINE + "/message", message("unit-changed", "{}")),
            Map.entry(
                "POST " + ENGINE + "/message",
                message("unit-added", "{\"addedUnitTaskId\":{\"value\":1,\"type\":\"Long\"}}")));

    for (Map.Entry<String, String> one : tries) {
      String[] call = one.getKey().split(" ");
      for (WebPerson person : List.of(liaison, head)) {
        assertThat(person.send(call[0], call[1], "application/json", one.getValue()).statusCode())
            .as(one.getKey())
            .isGreaterThanOrEqualTo(400);
      }
    }
    isStillTheUnits("Task_SignForProposal");
  }

  @Test
  void notByValuesThatAreSlippedIntoTheForm() {
    String body =
        """
        {"variables": {
          "signForOutcome": {"value": "ACCEPT"},
          "unitCode": {"value": "ncal.cgj"},
          "newUnit": {"value": "ncal.cgj"},
          "returnGranted": {"value": true},
          "unitTaskId": {"value": 1, "type": "Long"}}}
        """;

    HttpResponse<String> answer = liaison.post(ENGINE + "/task/" + signFor + "/submit-form", body);

    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).contains("newUnit", "returnGranted", "unitCode", "unitTaskId");
    isStillTheUnits("Task_SignForProposal");
  }

  @Test
  void notByDecidingOnItsOwnReturn() {
    handled.askReturn(id, OTHER);
    String ruling = handled.waiting(id, "Task_ArbitrateReturn", "ncal.jyj").orElseThrow().taskId();
    String granted =
        """
        {"variables": {
          "returnOutcome": {"value": "REASSIGN"},
          "newUnit": {"value": "ncal.cgj"},
          "comment": {"value": "同意"}}}
        """;
    String form = "{\"returnOutcome\":\"REASSIGN\",\"newUnit\":\"ncal.cgj\",\"comment\":\"同意\"}";

    for (WebPerson person : List.of(liaison, head)) {
      assertThat(person.post(ENGINE + "/task/" + ruling + "/complete", granted).statusCode())
          .isGreaterThanOrEqualTo(400);
      assertThat(person.post(ENGINE + "/task/" + ruling + "/submit-form", granted).statusCode())
          .isGreaterThanOrEqualTo(400);
      assertThat(person.post("/api/v1/tasks/" + ruling + "/completion", form).statusCode())
          .isGreaterThanOrEqualTo(400);
      assertThat(person.get("/desk/tasks/" + ruling).statusCode()).isGreaterThanOrEqualTo(400);
    }
    isStillTheUnits("Task_ArbitrateReturn");
  }

  private void isStillTheUnits(String taskKey) {
    assertThat(handled.waiting(id)).containsExactly(taskKey + " ncal.jyj");
    UnitTask task = handled.task(id, "ncal.jyj");
    assertThat(task.getReplacedById()).isNull();
  }

  private static String message(String name, String variables) {
    return "{\"messageName\":\"%s\",\"all\":true,\"processVariables\":%s}"
        .formatted(name, variables);
  }
}
