package org.tian.assignment.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.assignment.suggestion.SuggestionFixture;
import org.tian.proposal.similar.SimilarFixture;

/** The calls for suggested units as their callers meet them (HN-6). */
@TianTest
class UnitSuggestionsApiTest {

  private static final String URL = "/api/v1/unit-suggestions";
  private static final String TITLE = "关于完善学前教育布局的提案";

  @Autowired MockMvc mvc;
  @Autowired TestOrganisation organisation;
  @Autowired SuggestionFixture fixture;
  @Autowired SimilarFixture similar;

  @BeforeEach
  void somebodyCalls() {
    organisation.register();
  }

  @Test
  void answersWithUnitScoreAndReasons_inTheCallersLanguage() throws Exception {
    call("chenmin", wanted().param("limit", "2"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].unit").value("ncal.jyj"))
        .andExpect(jsonPath("$[0].name").value("安澜市教育局"))
        .andExpect(jsonPath("$[0].role").value("LEAD"))
        .andExpect(jsonPath("$[0].score").isNumber())
        .andExpect(jsonPath("$[0].reasons", hasItem(containsString("与案由相符"))));
    call("chenmin", wanted().header("Accept-Language", "en"))
        .andExpect(jsonPath("$[0].reasons", hasItem(containsString("fits the title"))));
  }

  @Test
  void answersForACaseAndEachOfItsItems() throws Exception {
    long id = fixture.waiting("关于两件实事的提案", "完善学前教育、义务教育布局和学位供给。", "加强生活垃圾分类投放收集运输处置。");

    call("zhaoqiang", get("/api/v1/proposals/" + id + "/unit-suggestions"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(2)))
        .andExpect(jsonPath("$.items[1].units[0].unit").value("ncal.cgj"))
        .andExpect(jsonPath("$.splitBetween", hasSize(2)));
    call("guohao", get("/api/v1/proposals/" + id + "/unit-suggestions"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("case.not-found"));
    similar.hide(id);
  }

  @Test
  void refusesWhatCannotBeAnswered() throws Exception {
    for (String stranger : List.of("linyue", "huangjie", "jiangxiaolan")) {
      call(stranger, wanted())
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("suggestion.not-allowed"));
    }
    refused(
        "chenmin",
        get(URL).param("committee", "nowhere").param("title", TITLE),
        "committee.unknown");
    refused("chenmin", get(URL).param("committee", "ncal"), "suggestion.text-missing");
    refused("chenmin", wanted().param("limit", "21"), "suggestion.limit");
    refused(
        "chenmin",
        get(URL).param("committee", "ncal").param("title", "长".repeat(401)),
        "suggestion.text-too-long");
  }

  @Test
  void asksWhoCalls_andIsDocumented() throws Exception {
    mvc.perform(wanted()).andExpect(status().isUnauthorized());
    call("chenmin", get("/v3/api-docs")).andExpect(content().string(containsString(URL)));
  }

  private static MockHttpServletRequestBuilder wanted() {
    return get(URL).param("committee", "ncal").param("title", TITLE);
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
