package org.tian.proposal.web;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.proposal.CaseContract;
import org.tian.proposal.similar.SimilarFixture;
import org.tian.proposal.similar.SimilarFixture.Kind;

/** The call for similar proposals as its callers meet it (HN-5). */
@TianTest
class SimilarProposalsApiTest extends CaseContract {

  private static final String URL = "/api/v1/similar-proposals";
  private static final String TITLE = "关于在码头设置候鸟观测点的提案";
  private static final String ADVICE = "在三处码头设置候鸟观测点，配备望远镜和讲解牌。";

  @Autowired MockMvc mvc;
  @Autowired SimilarFixture cases;

  @Test
  void answersWithScoreAndPassages() throws Exception {
    long id = cases.add(Kind.filed("ncal"), "linyue", TITLE, ADVICE);

    call(
            "zhaoqiang",
            get(URL).param("committee", "ncal").param("title", TITLE).param("text", ADVICE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].id").value(id))
        .andExpect(jsonPath("$[0].title").value(TITLE))
        .andExpect(jsonPath("$[0].score").value(closeTo(1, 0.1)))
        .andExpect(jsonPath("$[0].passages[0].theirs").value(ADVICE));
    call("guohao", get(URL).param("committee", "ncal").param("title", TITLE).param("text", ADVICE))
        .andExpect(jsonPath("$[0].readable").value(false))
        .andExpect(jsonPath("$[0].passages", hasSize(0)));
  }

  @Test
  void saysNothingOfWhatTheCallerMayNotSee() throws Exception {
    String secret = "关于地下指挥所通风改造的提案";
    cases.add(Kind.filed("ncal").notPublic(), "linyue", secret, "改造地下指挥所的通风竖井。");

    call("guohao", get(URL).param("committee", "ncal").param("title", secret))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(0)));
  }

  @Test
  void refusesWithProblemDetails() throws Exception {
    call("linyue", get(URL).param("committee", "ncal").param("limit", "51"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.errors[*].code", hasItem("similarity.limit")))
        .andExpect(jsonPath("$.errors[*].field", hasItem("text")));
    call("linyue", get(URL).param("committee", "meiyou").param("title", TITLE))
        .andExpect(jsonPath("$.code").value("committee.unknown"));
    call("linyue", get(URL).param("title", TITLE)).andExpect(status().isBadRequest());
    call("linyue", get(URL).param("committee", "ncal").param("limit", "viel"))
        .andExpect(status().isBadRequest());
    mvc.perform(get(URL).param("committee", "ncal").param("title", TITLE))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void isDocumented() throws Exception {
    call("linyue", get("/v3/api-docs"))
        .andExpect(content().string(containsString(URL)))
        .andExpect(content().string(containsString("similarity.text-missing")));
  }

  private ResultActions call(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
