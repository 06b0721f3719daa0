package org.tian.handling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
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

/** Signing for, returning and deciding on returns as programs do it (HN-6). */
@TianTest
class UnitReturnsApiTest {

  private static final String ASK =
      "{\"reason\":\"停车位划定属于城市管理部门职责。\",\"proposedUnit\":\"ncal.cgj\"}";
  private static final String YES = "{\"agrees\":true,\"comment\":\"职能确已划转。\"}";
  private static final String GRANT =
      "{\"grants\":true,\"newUnit\":\"ncal.cgj\",\"comment\":\"同意改办\"}";

  @Autowired MockMvc mvc;
  @Autowired HandledCases handled;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void goesFromTheWishToTheNewUnit() throws Exception {
    long id = handled.begin("ncal.jyj");
    String task = urlOf(id, "ncal.jyj");

    call("xuyan", task + "/return", ASK)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("RETURN_ASKED"));
    call("heping", task + "/return/signature", "{\"agrees\":true}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("RETURN_REQUESTED"));
    call("huangjie", task + "/return/arbitration", GRANT)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("RETURNED"))
        .andExpect(jsonPath("$.replacedBy").value(handled.task(id, "ncal.cgj").getId()));
    call("jiangnan", urlOf(id, "ncal.cgj") + "/signing-for", "")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("IN_WORK"));
  }

  @Test
  void asksTheLeader_whenLate() throws Exception {
    long id = handled.begin("ncal.jyj");
    String task = urlOf(id, "ncal.jyj");
    ClockUtil.offset(Duration.ofDays(30).toMillis());
    call("xuyan", task + "/return", ASK);
    call("heping", task + "/return/signature", "{\"agrees\":true}")
        .andExpect(jsonPath("$.status").value("RETURN_LATE"));

    call("huangjie", task + "/return/arbitration", GRANT)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("returns.no-step"));
    call("huangjie", task + "/return/late-decision", YES)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("task.not-yours"));
    call("tangsisi", task + "/return/late-decision", "{\"agrees\":true,\"comment\":\"\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("comment"));
    call("tangsisi", task + "/return/late-decision", YES)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("RETURN_REQUESTED"));
  }

  @Test
  void doesAStepOnce_whenItIsSentAgain() throws Exception {
    long id = handled.begin("ncal.jyj");
    MockHttpServletRequestBuilder ask =
        post(urlOf(id, "ncal.jyj") + "/return")
            .contentType(MediaType.APPLICATION_JSON)
            .content(ASK)
            .header(Idempotency.HEADER, "return-" + id);

    String first = as("xuyan", ask).andReturn().getResponse().getContentAsString();
    String second =
        as("xuyan", ask).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

    assertThat(second).isEqualTo(first).contains("RETURN_ASKED");
  }

  @Test
  void refusesWithFieldAndReason() throws Exception {
    long id = handled.begin("ncal.jyj");
    String task = urlOf(id, "ncal.jyj");

    call("xuyan", task + "/return", "{\"reason\":\"不归我管\",\"proposedUnit\":\"ncal.cgj\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("assignment.return-reason-too-short"))
        .andExpect(jsonPath("$.errors[0].field").value("returnReason"));
    call("xuyan", task + "/return", "{\"reason\":\"停车位划定属于城市管理部门职责。\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("proposedUnit"));
    call("xuyan", task + "/return", ASK.replace("ncal.cgj", "ncal.jyj"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("assignment.same-unit"));
  }

  @Test
  void isNobodyElsesStep() throws Exception {
    long id = handled.begin("ncal.jyj");
    String task = urlOf(id, "ncal.jyj");

    for (String other : new String[] {"heping", "huangjie", "chenmin", "gaoyi"}) {
      call(other, task + "/return", ASK).andExpect(status().isForbidden());
      call(other, task + "/signing-for", "").andExpect(status().isForbidden());
    }
    for (String stranger : new String[] {"jiangnan", "guohao"}) {
      call(stranger, task + "/signing-for", "").andExpect(status().isNotFound());
    }
    call("xuyan", "/api/v1/unit-tasks/999999999/return", ASK).andExpect(status().isNotFound());
  }

  @Test
  void listsReturnsAndCountsThem_forTheHandingOffice() throws Exception {
    long id = handled.begin("ncal.jyj");
    handled.askReturn(id, "ncal.cgj");

    as("huangjie", get("/api/v1/unit-returns").param("list", "waiting").param("limit", "1"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].proposal").value(id))
        .andExpect(jsonPath("$.items[0].state").value("SIGNED"))
        .andExpect(jsonPath("$.items[0].proposedUnit").value("ncal.cgj"));
    as("huangjie", get("/api/v1/unit-returns/units"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].unitCode", hasItem("ncal.jyj")));
    as("huangjie", get("/api/v1/unit-returns").param("list", "all"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("returns.unknown-list"));
    for (String other : new String[] {"xuyan", "chenmin", "gaoyi"}) {
      as(other, get("/api/v1/unit-returns")).andExpect(status().isForbidden());
      as(other, get("/api/v1/unit-returns/units")).andExpect(status().isForbidden());
    }
  }

  private String urlOf(long id, String unit) {
    return "/api/v1/unit-tasks/" + handled.task(id, unit).getId();
  }

  private ResultActions call(String person, String url, String json) throws Exception {
    return as(person, post(url).contentType(MediaType.APPLICATION_JSON).content(json));
  }

  private ResultActions as(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
