package org.tian.proposal.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.proposal.CaseContract;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;

/** Suggestions, versions and the confirmation of bodies, as callers of the API meet them. */
@TianTest
class DraftingApiTest extends CaseContract {

  private static final String STAFF = "xiejin";
  private static final String PRINCIPAL = "caojun";

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;

  @Test
  void takesAndGivesSuggestionsWithWhomAndResult() throws Exception {
    Proposal draft = fixture.draft("linyue");

    call(
            "linyue",
            put("/api/v1/proposals/{id}", draft.getId())
                .header(HttpHeaders.IF_MATCH, "\"" + draft.getVersion() + "\""),
            Map.of(
                "title",
                draft.getTitle(),
                "suggestions",
                List.of("只说做什么", Map.of("what", "加固", "whom", "市教育局", "result", "清零"))))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.suggestions[*].text", contains("只说做什么", "加固")))
        .andExpect(jsonPath("$.suggestions[*].whom", contains("", "市教育局")))
        .andExpect(jsonPath("$.suggestions[1].result").value("清零"));
  }

  @Test
  void keepsComparesAndRestoresVersions() throws Exception {
    Proposal draft = fixture.draft("linyue");
    String place = "/api/v1/proposals/" + draft.getId();
    call("linyue", post(place + "/versions"), Map.of("note", "初稿"))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.number").value(1));
    call(
            "linyue",
            put(place).header(HttpHeaders.IF_MATCH, "\"" + draft.getVersion() + "\""),
            Map.of("title", "另一个案由", "suggestions", List.of("一件事")))
        .andExpect(status().isOk());
    call("linyue", post(place + "/versions"), Map.of()).andExpect(status().isCreated());

    call("linyue", get(place + "/versions/1/difference/2"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.parts[0].segments[0].kind").exists());
    call("linyue", post(place + "/versions/1/restoration")).andExpect(status().isOk());
    call("linyue", get(place)).andExpect(jsonPath("$.title").value(draft.getTitle()));
    call("linyue", get(place + "/versions")).andExpect(jsonPath("$", hasSize(2)));
    call("guohao", get(place + "/versions")).andExpect(status().isNotFound());
    call("linyue", get(place + "/versions/9")).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void headsConfirmAndRefuse_andNobodyElseDoes() throws Exception {
    String place = "/api/v1/proposals/" + partyDraft().getId();
    String confirmations = place + "/body-confirmations";

    call(STAFF, put(place + "/bodies/ncal.minjian")).andExpect(status().isNoContent());
    call(STAFF, get(confirmations))
        .andExpect(jsonPath("$[*].body", contains("ncal.minge", "ncal.minjian")))
        .andExpect(jsonPath("$[0].state").value("OPEN"));
    call(STAFF, post(confirmations), confirm("ncal.minge"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("proposal.body-head-only"));
    call(PRINCIPAL, post(confirmations), confirm("ncal.minge"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].state").value("CONFIRMED"))
        .andExpect(jsonPath("$[0].person").value(PRINCIPAL));
    call("fangjiayin", post(confirmations), Map.of("body", "ncal.minjian", "answer", "REFUSE"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("proposal.body-reason-missing"));
    call(
            "fangjiayin",
            post(confirmations),
            Map.of("body", "ncal.minjian", "answer", "REFUSE", "reason", "已另行提出"))
        .andExpect(jsonPath("$[1].reason").value("已另行提出"));
    call(STAFF, delete(place + "/bodies/ncal.minjian")).andExpect(status().isNoContent());
    call(STAFF, delete(place + "/bodies/ncal.minge"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("proposal.body-leads"));
  }

  @Test
  void asksHeads_andShowsStrangersNothing() throws Exception {
    String place = "/api/v1/proposals/" + partyDraft().getId();

    call(STAFF, post(place + "/body-confirmations/request"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].asked").exists());
    call(PRINCIPAL, post(place + "/body-confirmations"), confirm("ncal.minge"))
        .andExpect(jsonPath("$[0].state").value("CONFIRMED"));
    for (String stranger : List.of("linyue", "fangjiayin", "chenmin")) {
      call(stranger, get(place + "/body-confirmations")).andExpect(status().isNotFound());
      call(stranger, post(place + "/body-confirmations"), confirm("ncal.minge"))
          .andExpect(status().isNotFound());
      call(stranger, put(place + "/bodies/ncal.minjian")).andExpect(status().isNotFound());
    }
    call(PRINCIPAL, post(place + "/body-confirmations"), Map.of("body", "ncal.minge"))
        .andExpect(status().isUnprocessableEntity());
  }

  private Proposal partyDraft() {
    return fixture.draft(
        STAFF,
        new DraftContent(
            ProposalKind.PARTY,
            "ncal.minge",
            CaseFixture.text(CaseFixture.freshTitle()),
            List.of(),
            true,
            true));
  }

  private static Map<String, Object> confirm(String body) {
    return Map.of("body", body, "answer", "CONFIRM");
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }

  private ResultActions call(
      String person, MockHttpServletRequestBuilder request, Map<String, Object> body)
      throws Exception {
    return call(
        person,
        request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)));
  }
}
