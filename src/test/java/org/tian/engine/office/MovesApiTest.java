package org.tian.engine.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tian.engine.office.MoveCases.CLERK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** The moves of a case as a program asks for them. */
@TianTest
class MovesApiTest {

  @Autowired private MoveCases cases;
  @Autowired private MockMvc web;

  private String key;

  @BeforeEach
  void begin() {
    cases.deploy();
    key = cases.start("moves-row");
    cases.complete(CLERK, key, "Task_MoveA");
  }

  @Test
  void offersAndReturns() throws Exception {
    String task = cases.open(key, "Task_MoveB");
    call(CLERK, get("/api/v1/tasks/" + task + "/operations"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[?(@.operation == 'return')].possible").value(true))
        .andExpect(jsonPath("$[?(@.operation == 'return')].choices[0].label").value("Task_MoveA"));

    move(CLERK, task, "return", "{\"target\":\"STARTER\",\"reason\":\"请补材料。\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.tasks[0].taskKey").value("Task_MoveA"));
    move(CLERK, task, "return", "{\"target\":\"STARTER\",\"reason\":\"请补材料。\"}")
        .andExpect(jsonPath("$.code").value("task.gone"));

    assertThat(cases.steps(key)).containsExactly("A");
  }

  @Test
  void asksForAReason_andForTheRight() throws Exception {
    String task = cases.open(key, "Task_MoveB");

    move(CLERK, task, "return", "{\"target\":\"STARTER\",\"reason\":\"\"}")
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.code").value("office.reason"));
    move("linyue", task, "return", "{\"target\":\"STARTER\",\"reason\":\"请补材料。\"}")
        .andExpect(jsonPath("$.code").value("task.not-yours"));
    move("linyue", task, "suspension", "{\"reason\":\"等一等。\"}")
        .andExpect(jsonPath("$.code").value("office.not-keeper"));
    move(CLERK, task, "jump", "{\"target\":\"Task_MoveC\",\"reason\":\"跳过。\"}")
        .andExpect(jsonPath("$.code").value("office.jump.not-yours"));

    assertThat(cases.steps(key)).containsExactly("B");
  }

  @Test
  void suspendsAndResumes_andSaysWhoAndWhy() throws Exception {
    String task = cases.open(key, "Task_MoveB");
    move(CLERK, task, "suspension", "{\"reason\":\"等上级批复。\"}").andExpect(status().isNoContent());

    call(CLERK, post("/api/v1/tasks/" + task + "/claim"))
        .andExpect(status().is4xxClientError())
        .andExpect(jsonPath("$.detail").value(containsString("等上级批复。")));
    move(CLERK, task, "return", "{\"target\":\"STARTER\",\"reason\":\"请补材料。\"}")
        .andExpect(jsonPath("$.code").value("office.suspended"));
    move(CLERK, task, "resumption", "{\"reason\":\"批复已到。\"}").andExpect(status().isNoContent());
    move(CLERK, task, "resumption", "{\"reason\":\"批复已到。\"}")
        .andExpect(jsonPath("$.code").value("office.not-suspended"));

    cases.complete(CLERK, task);
    assertThat(cases.steps(key)).containsExactly("C");
  }

  @Test
  void refusesToTerminate_whatRunsBesideCases() throws Exception {
    move(CLERK, cases.open(key, "Task_MoveB"), "termination", "{\"reason\":\"不办了。\"}")
        .andExpect(jsonPath("$.code").value("office.terminate.part"));
  }

  private ResultActions move(String person, String task, String operation, String body)
      throws Exception {
    return call(
        person,
        post("/api/v1/tasks/" + task + "/" + operation)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(
        request
            .header("Accept-Language", "zh-CN")
            .with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
