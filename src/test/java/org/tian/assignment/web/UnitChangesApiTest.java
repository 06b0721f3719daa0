package org.tian.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.shared.web.Idempotency;

/** Units of a case and their changes as programs meet them (HN-6). */
@TianTest
class UnitChangesApiTest {

  @Autowired MockMvc mvc;
  @Autowired HandledCases handled;

  @Test
  void changesAUnit_once_andTellsTheTasks() throws Exception {
    long id = handled.begin("ncal.jyj");
    MockHttpServletRequestBuilder order =
        post("/api/v1/proposals/" + id + "/unit-changes")
            .contentType(MediaType.APPLICATION_JSON)
            .content(replace(id, "ncal.cgj"))
            .header(Idempotency.HEADER, "change-" + id);

    String first =
        as("huangjie", order)
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.tasks[0].status").value("CHANGED"))
            .andExpect(jsonPath("$.tasks[1].unit").value("ncal.cgj"))
            .andExpect(jsonPath("$.tasks[1].status").value("OFFERED"))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(as("huangjie", order).andReturn().getResponse().getContentAsString())
        .isEqualTo(first);
    as("gaoyi", get("/api/v1/proposals/" + id + "/unit-tasks"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(2));
    as("chenmin", get("/api/v1/proposals/" + id + "/unit-changes"))
        .andExpect(jsonPath("$[0].kind").value("REPLACE"))
        .andExpect(jsonPath("$[0].before").value("ncal.jyj"))
        .andExpect(jsonPath("$[0].after").value("ncal.cgj"))
        .andExpect(jsonPath("$[0].by").value("huangjie"));
    as("gaoyi", get("/api/v1/proposals/" + id))
        .andExpect(jsonPath("$.units[0].code").value("ncal.cgj"))
        .andExpect(jsonPath("$.units[0].name").value("安澜市城市管理局"));
  }

  @Test
  void refusesWithFieldAndReason() throws Exception {
    long id = handled.begin("ncal.jyj");

    change("huangjie", id, replace(id, "ncal.jyj"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("assignment.same-unit"))
        .andExpect(jsonPath("$.errors[0].field").value("newUnit"));
    change("huangjie", id, replace(id, "ncal.gsj"))
        .andExpect(jsonPath("$.code").value("assignment.unit-replaced"));
    change("huangjie", id, "{\"kind\":\"ADD_CO\",\"newUnit\":\"ncal.cgj\"}")
        .andExpect(jsonPath("$.errors[0].field").value("reason"));
    change("huangjie", id, "{\"kind\":\"NOTHING\"}").andExpect(status().isBadRequest());
  }

  @Test
  void isTheHandingOfficesAlone() throws Exception {
    long id = handled.begin("ncal.jyj");

    for (String other : new String[] {"xuyan", "heping", "chenmin", "gaoyi"}) {
      change(other, id, replace(id, "ncal.cgj"))
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("unit-change.not-yours"));
    }
    for (String stranger : new String[] {"jiangnan", "guohao"}) {
      change(stranger, id, replace(id, "ncal.cgj")).andExpect(status().isNotFound());
      as(stranger, get("/api/v1/proposals/" + id + "/unit-tasks")).andExpect(status().isNotFound());
      as(stranger, get("/api/v1/proposals/" + id + "/unit-changes"))
          .andExpect(status().isNotFound());
    }
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
  }

  private String replace(long id, String newUnit) {
    return "{\"kind\":\"REPLACE\",\"unitTask\":%d,\"newUnit\":\"%s\",\"reason\":\"按最新职责分工调整。\"}"
        .formatted(handled.task(id, "ncal.jyj").getId(), newUnit);
  }

  private ResultActions change(String person, long id, String json) throws Exception {
    return as(
        person,
        post("/api/v1/proposals/" + id + "/unit-changes")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json));
  }

  private ResultActions as(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
