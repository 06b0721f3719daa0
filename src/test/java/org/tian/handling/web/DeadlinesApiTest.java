package org.tian.handling.web;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;

/** Deadlines, stopped clocks and more time as programs see and ask for them. */
@TianTest
class DeadlinesApiTest {

  private static final String UNIT = "ncal.jyj";

  @Autowired MockMvc mvc;
  @Autowired HandledCases handled;
  @Autowired CaseParticipants participants;
  @Autowired Deadlines deadlines;
  @Autowired Formats formats;

  @Test
  void explainsDayByDay_toWhoMayReadTheCase() throws Exception {
    long id = inWork();
    long deadline = replyDeadline(id);

    as("xuyan", get("/api/v1/deadlines/" + deadline))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.rule").value("REPLY"))
        .andExpect(jsonPath("$.period").value("3m"))
        .andExpect(jsonPath("$.light").value("good"))
        .andExpect(jsonPath("$.days[0].number").value(1))
        .andExpect(jsonPath("$.days[0].as").value("COUNTED"));
    as("gaoyi", get("/api/v1/proposals/" + id + "/deadlines"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].rule").value(hasItem("SIGN_FOR")));
    as("jiangnan", get("/api/v1/deadlines/" + deadline))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("deadline.not-found"));
    as("jiangnan", get("/api/v1/proposals/" + id + "/deadlines")).andExpect(status().isNotFound());
  }

  @Test
  void stopsAClockAndLetsItGoOn_forTheHandingOffice() throws Exception {
    long deadline = replyDeadline(inWork());
    String url = "/api/v1/deadlines/" + deadline;

    call("xuyan", url + "/pause", "{\"reason\":\"单位想停一停\"}")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("deadline.not-yours"));
    call("huangjie", url + "/pause", "{\"reason\":\"停\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("reason"));
    call("huangjie", url + "/pause", "{\"reason\":\"等待上级批复\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.light").value("paused"))
        .andExpect(jsonPath("$.dueAt").doesNotExist());
    call("huangjie", url + "/resume", "{\"reason\":\"批复已经收到\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.light").value("good"));
  }

  @Test
  void goesFromTheWishToTheNewDay() throws Exception {
    long id = inWork();
    LocalDate due = formats.dayOf(deadlines.find(replyDeadline(id)).orElseThrow().getDueAt());
    String url = "/api/v1/unit-tasks/" + handled.task(id, UNIT).getId() + "/extension";
    String wish = "{\"until\":\"%s\",\"reason\":\"需要等省里明确补助标准。\"}";

    call("xuyan", url, wish.formatted(due))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("extension.not-later"));
    call("huangjie", url, wish.formatted(due.plusDays(10)))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("extension.not-yours"));
    call("xuyan", url, wish.formatted(due.plusDays(10)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("ASKED"));
    call("huangjie", url + "/decision", "{\"agrees\":true,\"comment\":\"同意\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("extension.no-step"));
    call("xuyan", url + "/consent", "{\"agrees\":true}")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("task.not-yours"));
    call(TestCases.PROPOSER, url + "/consent", "{\"agrees\":false,\"comment\":\"拖得太久\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("WITH_OFFICE"))
        .andExpect(jsonPath("$.consent").value("NO"));
    call("huangjie", url + "/decision", "{\"agrees\":true,\"comment\":\"确需省里明确\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("EXTENDED"));
    call("xuyan", url, wish.formatted(due.plusDays(12)))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("extension.once"));
  }

  private long inWork() {
    long id = handled.begin(UNIT);
    participants.admit(id, UNIT);
    participants.admit(id, HandledCases.OFFICE);
    handled.signFor("xuyan", id, UNIT);
    return id;
  }

  private long replyDeadline(long id) {
    String caseKey = handled.task(id, UNIT).getCaseKey();
    return deadlines.ofCase(caseKey).stream()
        .filter(one -> one.getRule().name().equals("REPLY"))
        .findFirst()
        .orElseThrow()
        .getId();
  }

  private ResultActions call(String person, String url, String body) throws Exception {
    return as(person, post(url).contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
