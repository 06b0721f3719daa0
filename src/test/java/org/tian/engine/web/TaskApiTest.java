package org.tian.engine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.engine.Probe;
import org.tian.shared.Actor;

/** The inbox and its operations over HTTP. */
@TianTest
class TaskApiTest {

  private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

  @Autowired private MockMvc mvc;
  @Autowired private Probe probe;

  private String caseKey;
  private String task;

  @BeforeEach
  void startCase() {
    probe.deploy();
    caseKey = probe.start("关于接口的提案");
    task = probe.taskOf(caseKey);
  }

  @Test
  void listsTask_whenOfferedToTheGroup() throws Exception {
    call("chenmin", get("/api/v1/tasks").param("q", caseKey).param("limit", "1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].id").value(task))
        .andExpect(jsonPath("$.items[0].title").value("关于接口的提案"))
        .andExpect(jsonPath("$.items[0].overdue").value(false))
        .andExpect(jsonPath("$.items[0].state").value("OPEN"));
  }

  @Test
  void namesTheLists_whenListIsUnknown() throws Exception {
    call("chenmin", get("/api/v1/tasks").param("list", "nowhere"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(PROBLEM))
        .andExpect(jsonPath("$.code").value("list.unknown"))
        .andExpect(jsonPath("$.errors[0].field").value("list"))
        .andExpect(jsonPath("$.detail").value(containsString("todo, claimed, done, started")));
  }

  @Test
  void hidesTask_whenItDoesNotConcernThePerson() throws Exception {
    call("zhaoqiang", get("/api/v1/tasks/" + task))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("task.not-found"));
  }

  @Test
  void givesSchemaAndData_whenFormIsAsked() throws Exception {
    call("chenmin", get("/api/v1/tasks/" + task + "/form"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.schema.id").value("Task_ProbeCheck"))
        .andExpect(jsonPath("$.data.unitOptions[0].value").value("ncal.jyj"))
        .andExpect(jsonPath("$.data.secret").doesNotExist());
  }

  @Test
  void claimsAndGivesBack_whenOfTheGroup() throws Exception {
    call("chenmin", post("/api/v1/tasks/" + task + "/claim"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.assignee").value("chenmin"));

    call("shishilin", post("/api/v1/tasks/" + task + "/claim"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("task.claimed-by"))
        .andExpect(jsonPath("$.detail").value(containsString("陈敏")));

    call("chenmin", post("/api/v1/tasks/" + task + "/unclaim")).andExpect(status().isNoContent());
  }

  @Test
  void namesEveryWrongField_whenFormDoesNotHold() throws Exception {
    call("chenmin", completion("{\"outcome\":\"RETURN\",\"committeeCode\":\"nc\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(PROBLEM))
        .andExpect(jsonPath("$.code").value("request.refused"))
        .andExpect(
            jsonPath("$.errors[*].code")
                .value(containsInAnyOrder("form.unknown-field", "form.required")))
        .andExpect(jsonPath("$.detail").value("表单中没有“committeeCode”这一项；请填写“意见”。"));
  }

  @Test
  void answersInEnglish_whenAsked() throws Exception {
    call("chenmin", completion("{}").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
        .andExpect(jsonPath("$.detail").value("Fill in “Outcome”."));
  }

  @Test
  void givesSameAnswer_whenCompletionIsRepeatedWithItsKey() throws Exception {
    String body = "{\"outcome\":\"ACCEPT\",\"unit\":\"ncal.jyj\"}";
    String first =
        call("chenmin", completion(body).header("Idempotency-Key", caseKey))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.state").value("DONE"))
            .andExpect(jsonPath("$.completedBy").value("chenmin"))
            .andReturn()
            .getResponse()
            .getContentAsString();

    String second =
        call("chenmin", completion(body).header("Idempotency-Key", caseKey))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(second).isEqualTo(first);
    call("chenmin", completion(body))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("task.gone"));
    call("chenmin", get("/api/v1/tasks").param("list", "done").param("q", caseKey))
        .andExpect(jsonPath("$.items[0].id").value(task));
  }

  @Test
  void saysWhatIsWrong_whenBodyIsUnreadable() throws Exception {
    call("chenmin", completion("{"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(PROBLEM))
        .andExpect(jsonPath("$.code").value("request.400"));
  }

  private MockHttpServletRequestBuilder completion(String body) {
    return post("/api/v1/tasks/" + task + "/completion")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  private ResultActions call(String personId, MockHttpServletRequestBuilder request) {
    Actor actor = new Actor(personId, "API", null);
    return probe.as(
        actor,
        () -> {
          try {
            return mvc.perform(request.with(user(personId)).with(csrf()));
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
