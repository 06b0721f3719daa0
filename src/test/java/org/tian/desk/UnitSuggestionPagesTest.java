package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestCases;
import org.tian.TianTest;
import org.tian.assignment.suggestion.SuggestionFixture;
import org.tian.engine.WorkItems;
import org.tian.proposal.similar.SimilarFixture;

/** Suggested units beside the form and in the dossier, and how often they were right. */
@TianTest
class UnitSuggestionPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SuggestionFixture fixture;
  @Autowired private SimilarFixture similar;
  @Autowired private TestCases cases;
  @Autowired private RuntimeService processes;
  @Autowired private WorkItems items;

  private long id;

  @BeforeEach
  void aCaseWaits() {
    id = fixture.waiting("关于<两件>实事的提案", "完善学前教育、义务教育布局和学位供给。", "加强生活垃圾分类投放收集运输处置。");
  }

  @AfterEach
  void takeItAway() {
    similar.hide(id);
  }

  @Test
  void panelStandsBesideTheFormAndInTheDossier() throws Exception {
    String task = waitingTask();
    String place = "hx-get=\"" + url() + "?fill=";

    page("chenmin", "/desk/tasks/" + task)
        .andExpect(content().string(containsString(place + "false")));
    mvc.perform(post("/desk/tasks/" + task + "/claim").with(user("chenmin")).with(csrf()));
    page("chenmin", "/desk/tasks/" + task)
        .andExpect(content().string(containsString(place + "true")));
    page("chenmin", "/desk/tasks/" + task + "/dossier")
        .andExpect(content().string(containsString(place + "false")));
  }

  @Test
  void fragmentShowsUnitsReasonsAndSplit_withButtonsWhereAFormIs() throws Exception {
    mvc.perform(as("chenmin", get(url() + "?fill=true").header("HX-Request", "true")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("安澜市教育局"),
                        containsString("相符"),
                        containsString("可以考虑分办"),
                        containsString("data-put-units=\"ncal.jyj ncal.cgj\""),
                        containsString("填入主办"),
                        containsString("/desk/assignment/accuracy?committee=ncal"),
                        not(containsString("site-header")))));
    page("zhaoqiang", url())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("site-header"),
                        containsString("关于&lt;两件&gt;实事的提案"),
                        not(containsString("data-put-units")),
                        not(containsString("/desk/assignment/accuracy")))));
  }

  @Test
  void saysSo_whenNothingFits() throws Exception {
    long unknown = fixture.waiting("甲乙丙丁", "戊己庚辛。");

    page("chenmin", "/desk/cases/" + unknown + "/unit-suggestions")
        .andExpect(content().string(containsString("没有合适的单位可以建议")));
    similar.hide(unknown);
  }

  @Test
  void strangersSeeNoUnits() throws Exception {
    mvc.perform(as("linyue", get(url()))).andExpect(status().isUnprocessableEntity());
    mvc.perform(as("guohao", get(url()))).andExpect(status().isNotFound());
  }

  @Test
  void accuracyIsForOfficeAndHandingOffice() throws Exception {
    page("chenmin", url()).andExpect(status().isOk());
    fixture.propose(id, "ncal.jyj");
    fixture.handOver(id);

    page("chenmin", "/desk/assignment/accuracy")
        .andExpect(content().string(allOf(containsString("按类别"), containsString("按交办月份"))));
    mvc.perform(
            as("huangjie", get("/desk/assignment/accuracy")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("How often suggested units were right")));
    mvc.perform(as("linyue", get("/desk/assignment/accuracy")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as("chenmin", get("/desk/assignment/accuracy?committee=nc")))
        .andExpect(status().isUnprocessableEntity());
  }

  private String waitingTask() {
    processes.startProcessInstanceByKey(
        "proposal-assignment",
        cases.keyOf(id),
        Map.of(
            "proposalId", id,
            "committeeCode", "ncal",
            "proposerKind", "INDIVIDUAL",
            "categoryCode", "SOCIETY.EDUCATION"));
    return items.openOf(id).get(0).taskId();
  }

  private String url() {
    return "/desk/cases/" + id + "/unit-suggestions";
  }

  private ResultActions page(String person, String address) throws Exception {
    return mvc.perform(as(person, get(address))).andExpect(status().isOk());
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }
}
