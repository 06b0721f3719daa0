package org.tian.engine.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TianTest;
import org.tian.engine.AsPerson;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.Proposal;

/** Transfer, delegation, signers, copies and urging over HTTP, on the first task of a review. */
@TianTest
class PeopleApiTest {

  private static final String REASON = "\"reason\":\"本周外出培训。\"";

  @Autowired private MockMvc mvc;
  @Autowired private CaseFixture fixture;
  @Autowired private WorkItems items;
  @Autowired private AsPerson asPerson;

  private Proposal proposal;
  private String task;

  @BeforeEach
  void submit() {
    fixture.prepare();
    proposal = fixture.submitted("linyue");
    task = open("Task_CheckAcceptance");
  }

  @Test
  void findsPeopleAndTransfers() throws Exception {
    call("chenmin", get(path("/people")).param("q", "士林"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].id").value(hasItem("shishilin")))
        .andExpect(jsonPath("$[*].id").value(not(hasItem("chenmin"))));

    call("chenmin", send("/transfer", "{\"person\":\"heping\"," + REASON + "}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("person"))
        .andExpect(jsonPath("$.detail").value(containsString("何平")));
    call("chenmin", send("/transfer", "{\"person\":\"zhaoqiang\"," + REASON + "}"))
        .andExpect(status().isNoContent());
    call("chenmin", send("/completion", "{\"acceptanceOutcome\":\"ACCEPT\"}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("task.claimed-by"));
    call("zhaoqiang", get(path("")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.assignee").value("zhaoqiang"));
  }

  @Test
  void lendsAndGetsBack_andAnswersADelegateWhoMaySeeTheTaskNoMore() throws Exception {
    call("chenmin", send("/delegation", "{\"person\":\"zhaoqiang\"," + REASON + "}"))
        .andExpect(status().isNoContent());
    call("zhaoqiang", send("/completion", "{\"acceptanceOutcome\":\"ACCEPT\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("OPEN"))
        .andExpect(jsonPath("$.assignee").value("chenmin"))
        .andExpect(jsonPath("$.owner").value("chenmin"))
        .andExpect(jsonPath("$.delegated").value(false));
    call("chenmin", get(path("/form")))
        .andExpect(jsonPath("$.draft.acceptanceOutcome").value("ACCEPT"));
    call("chenmin", send("/delegation/recall", "{" + REASON + "}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("office.not-delegated"));
  }

  @Test
  void asksSigners_namesWhoIsOpen_andTakesThemOff() throws Exception {
    String answer =
        call(
                "chenmin",
                send(
                    "/signers",
                    "{\"persons\":[\"shishilin\"],\"when\":\"BEFORE\",\"rule\":\"ALL\","
                        + REASON
                        + "}"))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    int signer = JsonPath.read(answer, "$[0].id");
    call("chenmin", send("/completion", "{\"acceptanceOutcome\":\"ACCEPT\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("office.signers-open"))
        .andExpect(jsonPath("$.detail").value(containsString("施士林")));
    call("chenmin", send("/signers/" + signer + "/removal", "{" + REASON + "}"))
        .andExpect(status().isNoContent());
    call("chenmin", get(path("/signers")))
        .andExpect(jsonPath("$[0].state").value("REMOVED"))
        .andExpect(jsonPath("$[0].result").value("WITHDRAWN"));
  }

  @Test
  void copiesWithReceipt_andUrgesWithAnswer() throws Exception {
    call("chenmin", send("/copies", "{\"persons\":[\"zhaoqiang\"]," + REASON + "}"))
        .andExpect(status().isNoContent());
    int copy =
        JsonPath.read(
            call("chenmin", get(path("/copies"))).andReturn().getResponse().getContentAsString(),
            "$[0].id");
    call("yanbin", post("/api/v1/copies/" + copy + "/receipt"))
        .andExpect(jsonPath("$.code").value("office.copy.not-found"));
    call("zhaoqiang", post("/api/v1/copies/" + copy + "/receipt"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.readAt").isNotEmpty());

    String urging =
        call("sunli", send("/urging", "{\"reason\":\"请抓紧办理。\"}"))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    int id = JsonPath.read(urging, "$.id");
    call("sunli", send("/urging", "{\"reason\":\"请抓紧办理。\"}"))
        .andExpect(jsonPath("$.code").value("office.urged-already"));
    call("chenmin", send("/urging/" + id + "/answer", "{\"words\":\"今天办结。\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.answer").value("今天办结。"));
  }

  private String open(String taskKey) {
    return items.openOf(proposal.getId()).stream()
        .filter(one -> one.taskKey().equals(taskKey))
        .map(WorkItem::taskId)
        .findFirst()
        .orElseThrow();
  }

  private String path(String rest) {
    return "/api/v1/tasks/" + task + rest;
  }

  private MockHttpServletRequestBuilder send(String rest, String body) {
    return post(path(rest)).contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private ResultActions call(String personId, MockHttpServletRequestBuilder request) {
    return asPerson.call(
        personId,
        () -> {
          try {
            return mvc.perform(request.with(user(personId)).with(csrf()));
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
