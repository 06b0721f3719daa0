package org.tian.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.assignment.UnitTasks;
import org.tian.audit.AuditTrail;
import org.tian.proposal.CaseAccess;

/** A unit whose return was granted reads the case by no way in; what it did stays with others. */
@TianTest
class FormerUnitsReadNoMoreTest {

  private static final String UNIT = "ncal.jyj";
  private static final String NEW = "ncal.cgj";
  private static final String OF_THE_UNIT = "xuyan";

  @Autowired MockMvc mvc;
  @Autowired TestCases cases;
  @Autowired HandledCases handled;
  @Autowired UnitTasks unitTasks;
  @Autowired CaseAccess access;
  @Autowired AuditTrail trail;

  private long id;

  @BeforeEach
  void letTheReturnBeGranted() throws Exception {
    id = handled.begin(UNIT);
    call(get("/api/v1/proposals/" + id)).andExpect(status().isOk());
    handled.askReturn(id, NEW);
    call(get("/api/v1/proposals/" + id)).andExpect(status().isOk());
    handled.complete(
        "huangjie",
        "Task_ArbitrateReturn",
        id,
        UNIT,
        Map.of("returnOutcome", "REASSIGN", "newUnit", NEW, "comment", "职责属城市管理。"));
  }

  @Test
  void noPage() throws Exception {
    mvc.perform(get("/desk/cases/" + id).with(user(OF_THE_UNIT))).andExpect(status().isNotFound());
  }

  @Test
  void noCall() throws Exception {
    for (String part :
        new String[] {"", "/history", "/unit-tasks", "/unit-changes", "/reading-units"}) {
      call(get("/api/v1/proposals/" + id + part)).andExpect(status().isNotFound());
    }
  }

  @Test
  void noSearch() throws Exception {
    String number = cases.keyOf(id);
    call(get("/api/v1/proposals").param("q", number))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[?(@.id == " + id + ")]").isEmpty());
    mvc.perform(get("/desk/search").param("q", number).with(user(OF_THE_UNIT)))
        .andExpect(content().string(not(containsString("/desk/cases/" + id + "\""))));
  }

  @Test
  void noFile() throws Exception {
    for (String kind : new String[] {"return-form", "proposal"}) {
      call(get("/api/v1/proposals/" + id + "/documents/" + kind + ".pdf"))
          .andExpect(status().isNotFound());
    }
    call(get("/api/v1/proposals/" + id + "/archive.zip")).andExpect(status().isNotFound());
  }

  @Test
  void noListFedFromElsewhere() {
    assertThat(access.visibleAmong(OF_THE_UNIT, List.of(id))).isEmpty();
  }

  @Test
  void keepsWhatItDid_forThoseWhoReadTheCase() throws Exception {
    assertThat(unitTasks.ofProposal(id)).extracting(task -> task.getUnitCode()).contains(UNIT);
    assertThat(trail.ofCase(cases.keyOf(id)))
        .filteredOn(entry -> OF_THE_UNIT.equals(entry.actorId()))
        .isNotEmpty();
    mvc.perform(get("/desk/cases/" + id).with(user("huangjie")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("停车位划定属于城市管理部门职责")));
    mvc.perform(
            get("/api/v1/proposals/" + id).with(httpBasic("jiangnan", TestOrganisation.PASSWORD)))
        .andExpect(status().isOk());
  }

  private ResultActions call(MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(OF_THE_UNIT, TestOrganisation.PASSWORD)));
  }
}
