package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** Returns, changes and notices of units on the pages of those who may see them, and of others. */
@TianTest
class ReturnPagesTest {

  private static final String FORM = "action=\"/desk/cases/";
  private static final String CHANGE = "/unit-change\"";

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;
  @Autowired private HandledCases handled;
  @Autowired private TestCases cases;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void listsWaitForTheOffice_withTheStepBehindAButton() throws Exception {
    long id = handled.begin("ncal.jyj");
    handled.askReturn(id, "ncal.cgj");
    String task = handled.waiting(id, "Task_ArbitrateReturn", "ncal.jyj").orElseThrow().taskId();

    page("huangjie", "/desk/returns")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("停车位划定属于城市管理部门职责。"),
                        containsString("建议改由安澜市城市管理局办理"),
                        containsString("何平于"),
                        containsString("href=\"/desk/tasks/" + task),
                        containsString("aria-current=\"page\">退回与调整"))));
    page("tangsisi", "/desk/returns")
        .andExpect(content().string(not(containsString("href=\"/desk/tasks/" + task))));
    page("tangsisi", "/desk").andExpect(content().string(containsString("/desk/returns")));
    page("xuyan", "/desk").andExpect(content().string(not(containsString("/desk/returns"))));
  }

  @Test
  void lateOnesAreMarked_andTheLeaderFindsTheDecision() throws Exception {
    long id = handled.begin("ncal.jyj");
    ClockUtil.offset(Duration.ofDays(30).toMillis());
    handled.askReturn(id, "ncal.cgj");
    String task = handled.waiting(id, "Task_DecideLateReturn", "ncal.jyj").orElseThrow().taskId();

    page("tangsisi", "/desk/returns?list=late")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("逾期，待领导决定"),
                        containsString("逾期 "),
                        containsString("/desk/tasks/" + task))));
    page("tangsisi", "/desk/tasks/" + task).andExpect(status().isOk());
  }

  @Test
  void everyListTellsWhenItIsEmpty_andPagesOn() throws Exception {
    page("laijingxing", "/desk/returns").andExpect(content().string(containsString("没有等待裁定的退回")));
    for (String list : new String[] {"late", "asked", "decided", "changes", "units"}) {
      page("laijingxing", "/desk/returns?list=" + list)
          .andExpect(content().string(containsString("class=\"empty\"")));
    }
    mvc.perform(get("/desk/returns?list=other").with(user("huangjie")))
        .andExpect(status().isNotFound());
    page("huangjie", "/desk/returns?list=changes&after=1")
        .andExpect(content().string(containsString("href=\"/desk/returns?list=changes\"")));
  }

  @Test
  void othersAreToldThatItIsNotTheirs() throws Exception {
    handled.begin("ncal.jyj");
    for (String other : new String[] {"xuyan", "heping", "chenmin", "gaoyi"}) {
      mvc.perform(get("/desk/returns").with(user(other)).cookie(chinese()))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("退回与调整由交办机构查看和办理")));
    }
  }

  @Test
  void formStandsOnTheCasePage_ofTheHandingOfficeAlone() throws Exception {
    long id = handled.begin("ncal.jyj");

    page("huangjie", "/desk/cases/" + id)
        .andExpect(content().string(containsString(FORM + id + CHANGE)));
    for (String other : new String[] {"xuyan", "heping", "chenmin", "gaoyi", "tangsisi"}) {
      page(other, "/desk/cases/" + id)
          .andExpect(content().string(not(containsString(FORM + id + CHANGE))));
    }
  }

  @Test
  void changesAUnit_andTellsWhatMoved() throws Exception {
    long id = handled.begin("ncal.jyj");

    change("huangjie", id, "REPLACE", "ncal.jyj", "ncal.cgj", "按最新职责分工调整。")
        .andExpect(redirectedUrl("/desk/cases/" + id))
        .andExpect(flash().attributeExists("done"));

    for (String reader : new String[] {"gaoyi", "huangjie", "jiangnan"}) {
      page(reader, "/desk/cases/" + id)
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString("承办单位变更告知"),
                          containsString("安澜市教育局 改为 安澜市城市管理局"),
                          containsString("按最新职责分工调整。"),
                          containsString("已调整"))));
    }
    page("gaoyi", "/desk/proposals")
        .andExpect(content().string(containsString("承办单位：安澜市城市管理局（单办）")));
    page("gaoyi", "/desk").andExpect(content().string(containsString("承办单位变更告知")));
    page("huangjie", "/desk/returns?list=changes")
        .andExpect(content().string(containsString("安澜市教育局 改为 安澜市城市管理局")));
  }

  @Test
  void letsAFurtherUnitAnswerItsSuggestions_ofASplitProposal() throws Exception {
    long id = handled.beginSplit("ncal.jyj", "ncal.rsj");

    page("huangjie", "/desk/cases/" + id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("value=\"ADD_SPLIT\""),
                        containsString("name=\"items\""),
                        not(containsString("value=\"SWAP_LEAD\"")))));
    send(id, "ADD_SPLIT", null, "ncal.cgj", "2").andExpect(redirectedUrl("/desk/cases/" + id));

    assertThat(handled.task(id, "ncal.cgj").getItems()).containsExactly(2);
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(containsString("增加安澜市城市管理局分办")));

    Long added = handled.task(id, "ncal.cgj").getId();
    send(id, "DROP_SPLIT", added, "ncal.rsj", null).andExpect(redirectedUrl("/desk/cases/" + id));
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(containsString("安澜市城市管理局不再分办")));
  }

  @Test
  void letsAUnitRead_andNoLonger() throws Exception {
    long id = handled.begin("ncal.jyj");

    send(id, "ADD_READING", null, "ncal.cgj", null)
        .andExpect(flash().attribute("done", "参阅单位已变更，该单位已得到告知。"));
    page("jiangnan", "/desk/cases/" + id).andExpect(content().string(containsString("安澜市城市管理局参阅")));
    send(id, "ADD_READING", null, "ncal.cgj", null)
        .andExpect(redirectedUrl("/desk/cases/" + id + "#unit-change"))
        .andExpect(flash().attributeExists("changeProblems"));

    send(id, "DROP_READING", null, "ncal.cgj", null).andExpect(redirectedUrl("/desk/cases/" + id));
    page("huangjie", "/desk/cases/" + id)
        .andExpect(content().string(containsString("安澜市城市管理局不再参阅")));
    mvc.perform(get("/desk/cases/" + id).with(user("jiangnan"))).andExpect(status().isNotFound());
    // What it was told and has not read must not keep it from its own work.
    page("jiangnan", "/desk")
        .andExpect(content().string(not(containsString("/desk/cases/" + id + "\""))));
  }

  private ResultActions send(long id, String kind, Long task, String unit, String item)
      throws Exception {
    MockHttpServletRequestBuilder form =
        post("/desk/cases/" + id + "/unit-change")
            .param("kind", kind)
            .param("unit", unit)
            .param("reason", "按最新职责分工调整。");
    if (task != null) {
      form.param("task", task.toString());
    }
    if (item != null) {
      form.param("items", item);
    }
    return mvc.perform(form.with(user("huangjie")).cookie(chinese()).with(csrf()));
  }

  @Test
  void keepsWhatWasChosenAndTyped_whenRefused() throws Exception {
    long id = handled.begin("ncal.jyj");

    MvcResult refused =
        change("huangjie", id, "REPLACE", "ncal.jyj", "ncal.jyj", "按<最新>职责分工调整。")
            .andExpect(redirectedUrl("/desk/cases/" + id + "#unit-change"))
            .andReturn();

    String shown =
        mvc.perform(
                get("/desk/cases/" + id)
                    .with(user("huangjie"))
                    .cookie(chinese())
                    .flashAttrs(refused.getFlashMap()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(shown)
        .contains(
            "不能改交给原单位",
            "href=\"#change-unit\"",
            "按&lt;最新&gt;职责分工调整。",
            "value=\"REPLACE\" selected",
            "value=\"ncal.jyj\" selected");
  }

  @Test
  void refusesOthers_whoSendTheFormAllTheSame() throws Exception {
    long id = handled.begin("ncal.jyj");

    for (String other : new String[] {"xuyan", "heping", "chenmin", "gaoyi"}) {
      change(other, id, "REPLACE", "ncal.jyj", "ncal.cgj", "转给城管局办理。")
          .andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("承办单位不能自行转办")));
    }
    change("guohao", id, "REPLACE", "ncal.jyj", "ncal.cgj", "转给城管局办理。")
        .andExpect(status().isNotFound());
    assertThat(handled.waiting(id)).containsExactly("Task_SignForProposal ncal.jyj");
  }

  @Test
  void overdueSigningStandsInInboxAndCase_notForTheProposer() throws Exception {
    long id = handled.begin("ncal.jyj");
    ClockUtil.offset(Duration.ofDays(20).toMillis());
    handled.runTimers(id);

    for (String told : new String[] {"heping", "huangjie"}) {
      page(told, "/desk").andExpect(content().string(containsString("逾期未签收提醒")));
      page(told, "/desk/cases/" + id)
          .andExpect(
              content().string(allOf(containsString("逾期未签收提醒"), containsString("逾期未签收，已于"))));
    }
    page("gaoyi", "/desk").andExpect(content().string(not(containsString("逾期未签收提醒"))));
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(not(containsString("逾期未签收提醒"))));
  }

  @Test
  void caseTellsOfReturns_alsoInEnglish() throws Exception {
    long id = handled.begin("ncal.jyj");
    handled.askReturn(id, "ncal.cgj");
    handled.complete(
        "huangjie",
        "Task_ArbitrateReturn",
        id,
        "ncal.jyj",
        Map.of("returnOutcome", "REFUSE", "comment", "校园周边由你局牵头"));

    page("gaoyi", "/desk/cases/" + id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("退回记录"),
                        containsString("不同意退回"),
                        containsString("黄洁：校园周边由你局牵头"),
                        containsString("退回未获同意"))));
    mvc.perform(get("/desk/cases/" + id).with(user("gaoyi")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("The return was refused")));
  }

  private ResultActions change(
      String person, long id, String kind, String unit, String newUnit, String reason)
      throws Exception {
    return mvc.perform(
        post("/desk/cases/" + id + "/unit-change")
            .param("kind", kind)
            .param("task", Long.toString(handled.task(id, unit).getId()))
            .param("unit", newUnit)
            .param("reason", reason)
            .with(user(person))
            .cookie(chinese())
            .with(csrf()));
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person)).cookie(chinese())).andExpect(status().isOk());
  }

  private static Cookie chinese() {
    return new Cookie("tian-lang", "zh");
  }
}
