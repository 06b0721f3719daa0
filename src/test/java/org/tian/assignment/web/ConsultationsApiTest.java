package org.tian.assignment.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.assignment.asking.AskingFixture;

/** The calls about questions to units as their callers meet them (HN-6). */
@TianTest
class ConsultationsApiTest {

  @Autowired MockMvc mvc;
  @Autowired AskingFixture asking;

  @Test
  void tellsOfficeAndHandingOfficeEverything() throws Exception {
    long id = asking.disputed();

    for (String person : new String[] {"chenmin", "sunli", "huangjie"}) {
      call(person, of(id))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$", hasSize(2)))
          .andExpect(jsonPath("$[0].unit").value("ncal.jyj"))
          .andExpect(jsonPath("$[0].name").value("安澜市教育局"))
          .andExpect(jsonPath("$[0].askedAs").value("LEAD"))
          .andExpect(jsonPath("$[0].state").value("ANSWERED"))
          .andExpect(jsonPath("$[0].answer").value("NOT_OURS"))
          .andExpect(jsonPath("$[0].reason").value(AskingFixture.REASON))
          .andExpect(jsonPath("$[0].properUnit").value("ncal.cgj"))
          .andExpect(jsonPath("$[0].answeredBy").value("徐燕"))
          .andExpect(jsonPath("$[1].answer").value("ACCEPT_CO"));
    }
  }

  @Test
  void tellsAUnitItsOwnPart_andOthersNothing() throws Exception {
    long id = asking.asked();

    call("xuyan", of(id))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].unit").value("ncal.jyj"))
        .andExpect(jsonPath("$[0].state").value("OPEN"))
        .andExpect(jsonPath("$[0].answer").doesNotExist());
    call("linyue", of(id))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("consultation.not-yours"));
    call("jiangnan", of(id))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("case.not-found"));
    mvc.perform(of(id)).andExpect(status().isUnauthorized());
  }

  @Test
  void refusesAnAnswer_namingFieldAndRule() throws Exception {
    long id = asking.asked();
    String task = asking.taskOf(id, "ncal.jyj");

    call(
            "xuyan",
            completion(task, "{\"consultationAnswer\":\"NOT_OURS\",\"notOursReason\":\"不是\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("notOursReason"))
        .andExpect(jsonPath("$.errors[1].field").value("properUnit"));
    call("yumeiling", completion(task, "{\"consultationAnswer\":\"ACCEPT_LEAD\"}"))
        .andExpect(status().isNotFound());
    call("xuyan", completion(task, "{\"consultationAnswer\":\"ACCEPT_LEAD\"}"))
        .andExpect(status().is2xxSuccessful());
    call("xuyan", completion(task, "{\"consultationAnswer\":\"ACCEPT_CO\"}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("task.gone"));
  }

  @Test
  void isDocumented() throws Exception {
    call("chenmin", get("/v3/api-docs"))
        .andExpect(content().string(containsString("/api/v1/proposals/{id}/consultations")));
  }

  private static MockHttpServletRequestBuilder of(long id) {
    return get("/api/v1/proposals/" + id + "/consultations");
  }

  private static MockHttpServletRequestBuilder completion(String task, String json) {
    return post("/api/v1/tasks/" + task + "/completion")
        .contentType(MediaType.APPLICATION_JSON)
        .content(json);
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(
        call.with(httpBasic(person, TestOrganisation.PASSWORD))
            .header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN"));
  }
}
