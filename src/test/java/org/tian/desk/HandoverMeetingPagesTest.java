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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.TestCases;
import org.tian.TianTest;
import org.tian.assignment.meeting.HandoverMeeting;
import org.tian.assignment.meeting.MeetingFixture;
import org.tian.bulk.BulkExecutor;

/** The pages of hand-over meetings, for each who has to do with them (BJ-2). */
@TianTest
class HandoverMeetingPagesTest {

  private static final String URL = "/desk/handover-meetings";

  @Autowired private MockMvc mvc;
  @Autowired private MeetingFixture fixture;
  @Autowired private TestCases cases;
  @Autowired private BulkExecutor executor;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void officePlansByForm_andWhatWasTypedStandsThereAfterARefusal() throws Exception {
    cases.filed();
    page("chenmin", URL).andExpect(content().string(containsString(URL + "/new?committee=ncal")));
    page("huangjie", URL + "/new?committee=ncal")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("周卫（政协安澜市委员会）"),
                        containsString("安澜市教育局"),
                        containsString("通报提案审查立案情况"))));
    send("chenmin", planned("2020-01-01T09:00"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("href=\"#startsAt\""),
                        containsString("2020年1月1日 09:00已经过去"),
                        containsString("value=\"春季交办会\""),
                        containsString("value=\"zhouwei\" checked"))));
    send("chenmin", planned("2099-03-20T09:00")).andExpect(status().is3xxRedirection());
    mvc.perform(as("chenmin", get(URL + "?q=春季&state=PLANNED")).cookie(english()))
        .andExpect(
            content()
                .string(allOf(containsString("春季交办会"), containsString("Friday, 20 March 2099"))));
    page("chenmin", URL + "?q=没有这样的会").andExpect(content().string(containsString("没有符合条件的交办会")));
  }

  @Test
  void listIsFilledRecordedAndHandedOver_step() throws Exception {
    long first = fixture.waiting("ncal.jyj", "ncal.cgj");
    long second = fixture.waiting("ncal.cgj");
    HandoverMeeting meeting = fixture.planned();
    String here = URL + "/" + meeting.getId();

    page("chenmin", here).andExpect(content().string(containsString("清单上还没有提案")));
    page("chenmin", here + "/cases?q=校门口")
        .andExpect(content().string(containsString("value=\"" + first + "\"")));
    send("chenmin", post(here + "/cases").param("case", "" + first, "" + second))
        .andExpect(redirectedUrl(here + "#list"));
    page("chenmin", here)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("安澜市教育局（主办）、安澜市城市管理局（会办）"),
                        containsString("待交办"),
                        containsString(here + "/cases/removal"),
                        not(containsString(here + "/hand-over")))));
    page("chenmin", here + "?unit=ncal.jyj")
        .andExpect(content().string(not(containsString("/desk/cases/" + second + "\""))));
    send("chenmin", post(here + "/hand-over").param("key", UUID.randomUUID().toString()))
        .andExpect(content().string(containsString("尚未记录为已召开")));
    send("chenmin", post(here + "/invitations")).andExpect(status().is3xxRedirection());

    fixture.held();
    page("chenmin", here).andExpect(content().string(containsString("请记录出席情况和会议内容")));
    send("chenmin", record(here, ""))
        .andExpect(content().string(containsString("还有 1 个受邀单位没有填写出席情况，第一个是安澜市教育局")));
    send("chenmin", record(here, "EXCUSED")).andExpect(redirectedUrl(here));
    page("chenmin", here)
        .andExpect(
            content().string(allOf(containsString("请假"), containsString(here + "/hand-over\""))));
    page("chenmin", here + "/hand-over")
        .andExpect(content().string(containsString("将交办 2 件提案，涉及 2 个承办单位")));
    send("chenmin", post(here + "/hand-over").param("key", UUID.randomUUID().toString()))
        .andExpect(redirectedUrl(here + "#list"));
    page("huangjie", here).andExpect(content().string(containsString("every 2s")));
    executor.workAll();

    page("sunli", here)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("已全部交办"),
                        containsString("已处理 2 件，共 2 件：交办 2 件，未办成 0 件"),
                        containsString(here + "/handover-letter.docx\""),
                        not(containsString("every 2s")),
                        not(containsString(here + "/plan")))));
    file("sunli", here + "/handover-letter.docx", "wordprocessingml");
    file("jiangnan", here + "/handover-letter.pdf", "pdf");
    file("jiangnan", here + "/handover-list.xlsx", "spreadsheetml");
  }

  @Test
  void guestSeesTheMeetingAndItsOwnCasesOnly() throws Exception {
    long own = fixture.waiting("ncal.jyj");
    long other = fixture.waiting("ncal.czj");
    HandoverMeeting coming = fixture.plannedNext();
    page("xuyan", "/desk")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("邀请您参加的交办会"),
                        containsString(coming.getTitle()),
                        containsString("href=\"" + URL + "\""))));
    HandoverMeeting meeting = fixture.held(own, other);
    String here = URL + "/" + meeting.getId();
    send("chenmin", post(here + "/hand-over").param("key", UUID.randomUUID().toString()));
    executor.workAll();

    page("xuyan", here)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("/desk/cases/" + own + "\""),
                        containsString("handover-letter.pdf?unit=ncal.jyj"),
                        containsString("张三"),
                        not(containsString("/desk/cases/" + other + "\"")),
                        not(containsString("逐件结果")),
                        not(containsString(here + "/record")))));
    file("xuyan", here + "/handover-letter.pdf?unit=ncal.jyj", "pdf");
    mvc.perform(as("xuyan", get(here + "/handover-letter.pdf?unit=ncal.czj")))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(as("xuyan", get(here + "/record"))).andExpect(status().isUnprocessableEntity());
    mvc.perform(as("xuyan", get(here + "/cases"))).andExpect(status().isUnprocessableEntity());
    send("xuyan", post(here + "/cases").param("all", "true"))
        .andExpect(status().isUnprocessableEntity());
    send("xuyan", post(here + "/cancellation").param("reason", "改期"))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void isNotThereForOthers() throws Exception {
    HandoverMeeting meeting = fixture.planned();
    String here = URL + "/" + meeting.getId();

    for (String stranger : new String[] {"linyue", "zhaoqiang", "jiangxiaolan"}) {
      mvc.perform(as(stranger, get(here))).andExpect(status().isNotFound());
      mvc.perform(as(stranger, get(here + "/handover-list.pdf"))).andExpect(status().isNotFound());
      mvc.perform(as(stranger, get(URL)))
          .andExpect(content().string(not(containsString(meeting.getTitle()))));
      send(stranger, planned("2099-03-20T09:00")).andExpect(status().isUnprocessableEntity());
    }
  }

  @Test
  void callsOffWithAReason() throws Exception {
    HandoverMeeting meeting = fixture.planned();
    String here = URL + "/" + meeting.getId();

    send("chenmin", post(here + "/cancellation"))
        .andExpect(content().string(containsString("请写明取消的原因")));
    send("chenmin", post(here + "/cancellation").param("reason", "改到下周"))
        .andExpect(redirectedUrl(here));
    page("xuyan", here).andExpect(content().string(containsString("已取消，原因：改到下周")));
  }

  private static MockHttpServletRequestBuilder planned(String startsAt) {
    return post(URL + "/new")
        .param("committee", "ncal")
        .param("title", "春季交办会")
        .param("startsAt", startsAt)
        .param("place", "三楼会议室")
        .param("agenda", "通报\n交办")
        .param("chairs", "zhouwei", "luofengying")
        .param("guests", "ncal.jyj");
  }

  private static MockHttpServletRequestBuilder record(String here, String ofSchools) {
    return post(here + "/record")
        .param("version", "0")
        .param("attendance.ncal.minjian", "PRESENT")
        .param("attendance.ncal.jyj", ofSchools)
        .param("attendance.ncal.cgj", "ABSENT")
        .param("who.ncal.minjian", "张三，李四")
        .param("requirements", "按期办结")
        .param("minutes", "会议宣布了清单。");
  }

  private void file(String person, String address, String type) throws Exception {
    byte[] content =
        mvc.perform(as(person, get(address)))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", containsString(type)))
            .andExpect(header().string("Content-Disposition", containsString("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(content).hasSizeGreaterThan(1000);
  }

  private ResultActions send(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(as(person, request).with(csrf()));
  }

  private ResultActions page(String person, String address) throws Exception {
    return mvc.perform(as(person, get(address))).andExpect(status().isOk());
  }

  private static Cookie english() {
    return new Cookie("tian-lang", "en");
  }

  private static MockHttpServletRequestBuilder as(
      String person, MockHttpServletRequestBuilder request) {
    return request.with(user(person));
  }
}
