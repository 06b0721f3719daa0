package org.tian.assignment.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.assignment.meeting.MeetingFixture;
import org.tian.bulk.BulkExecutor;

/** The calls for hand-over meetings as their callers meet them (BJ-2). */
@TianTest
class HandoverMeetingsApiTest {

  private static final String URL = "/api/v1/handover-meetings";
  private static final String PLAN =
      """
      {"committee": "ncal", "title": "%s", "startsAt": "%s", "place": "三楼",
       "agenda": ["交办"], "chairs": ["zhouwei", "luofengying"], "guests": ["ncal.jyj"]}
      """;
  private static final String RECORD =
      """
      {"version": %d, "attendance": [{"body": "ncal.jyj", "attendance": "PRESENT", "who": "张三"}],
       "requirements": "按期办结", "minutes": "宣布了清单"}
      """;

  @Autowired MockMvc mvc;
  @Autowired MeetingFixture fixture;
  @Autowired BulkExecutor executor;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void goesFromThePlanToTheLetters() throws Exception {
    long id = fixture.waiting("ncal.jyj");
    String key = UUID.randomUUID().toString();
    String plan = PLAN.formatted("四月交办会", "2098-04-01T01:00:00Z");

    String planned =
        call("chenmin", sent(post(URL), plan).header("Idempotency-Key", key))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.state").value("PLANNED"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Number meeting = JsonPath.read(planned, "$.id");
    String here = URL + "/" + meeting;
    call("chenmin", sent(post(URL), plan).header("Idempotency-Key", key))
        .andExpect(header().string("Location", here));
    call("huangjie", get(URL).param("q", "四月"))
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.items[0].cases").value(0));
    call("chenmin", sent(post(here + "/cases"), "{\"proposals\": [%d]}".formatted(id)))
        .andExpect(jsonPath("$.added").value(1));
    call("chenmin", delete(here + "/cases/" + id)).andExpect(status().isNoContent());
    call("chenmin", sent(post(here + "/cases"), "{\"all\": true}"))
        .andExpect(jsonPath("$.added").isNumber());
    refused("chenmin", post(here + "/hand-over"), "handover-meeting.is.PLANNED");
    refused("chenmin", get(here + "/hand-over"), "handover-meeting.no-run");
    refused(
        "chenmin",
        sent(put(here + "/record"), RECORD.formatted(0)),
        "handover-meeting.not-yet-begun");

    ClockUtil.setCurrentTime(new Date(4047152400000L)); // 2098-04-01 03:00 UTC
    call("chenmin", sent(put(here + "/record"), RECORD.formatted(0)))
        .andExpect(jsonPath("$.state").value("HELD"))
        .andExpect(jsonPath("$.guests[0].who").value("张三"));
    call("chenmin", post(here + "/hand-over").header("Idempotency-Key", key))
        .andExpect(status().isAccepted())
        .andExpect(jsonPath("$.state").value("RUNNING"));
    executor.workAll();

    call("chenmin", get(here + "/hand-over"))
        .andExpect(jsonPath("$.state").value("DONE"))
        .andExpect(jsonPath("$.waiting").value(0));
    call("chenmin", get(here + "/cases").param("unit", "ncal.jyj"))
        .andExpect(jsonPath("$[*].proposal", hasItem((int) id)))
        .andExpect(jsonPath("$[0].standing").value("HANDED_OVER"))
        .andExpect(jsonPath("$[0].result").value("DONE"));
    call("xuyan", get(here + "/cases")).andExpect(jsonPath("$[0].result").doesNotExist());
    call("xuyan", get(here + "/documents/handover-letter.docx"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .contentTypeCompatibleWith(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    call("xuyan", get(here + "/documents/handover-list.xlsx")).andExpect(status().isOk());
    refused("xuyan", get(here + "/documents/handover-letter.xlsx"), "document.kind-unknown");
  }

  @Test
  void changesAndCallsOff() throws Exception {
    fixture.planned();
    String planned =
        call("chenmin", sent(post(URL), PLAN.formatted("五月交办会", "2098-05-01T01:00:00Z")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Number id = JsonPath.read(planned, "$.id");
    String change = PLAN.formatted("五月底交办会", "2098-05-30T01:00:00Z");

    call("chenmin", sent(put(URL + "/" + id), change.replace("{\"c", "{\"version\": 0, \"c")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.title").value("五月底交办会"));
    call("chenmin", sent(put(URL + "/" + id), change.replace("{\"c", "{\"version\": 9, \"c")))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("handover-meeting.changed-elsewhere"));
    call("chenmin", sent(post(URL + "/" + id + "/cancellation"), "{\"reason\": \"改期\"}"))
        .andExpect(jsonPath("$.state").value("CANCELLED"));
  }

  @Test
  void refusesWithCodeAndField() throws Exception {
    fixture.planned();
    call("chenmin", sent(post(URL), PLAN.formatted("", "2020-01-01T01:00:00Z")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field", hasItem("startsAt")))
        .andExpect(jsonPath("$.errors[*].code", hasItem("handover-meeting.in-the-past")));
    call("xuyan", sent(post(URL), PLAN.formatted("会", "2098-05-01T01:00:00Z")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("handover-meeting.not-yours"));
    call("linyue", get(URL + "/1"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("handover-meeting.not-found"));
    mvc.perform(get(URL)).andExpect(status().isUnauthorized());
    call("chenmin", get("/v3/api-docs")).andExpect(content().string(containsString(URL)));
  }

  private static MockHttpServletRequestBuilder sent(
      MockHttpServletRequestBuilder call, String json) {
    return call.contentType(MediaType.APPLICATION_JSON).content(json);
  }

  private void refused(String person, MockHttpServletRequestBuilder call, String code)
      throws Exception {
    call(person, call)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value(code));
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
