package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TianTest;
import org.tian.proposal.CaseParticipants;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.Deadline;
import org.tian.shared.DeadlineRule;
import org.tian.shared.Deadlines;
import org.tian.shared.Formats;

/** A deadline on the pages of those who may read its case, and of others. */
@TianTest
class DeadlinePagesTest {

  private static final String UNIT = "ncal.jyj";

  @Autowired private MockMvc mvc;
  @Autowired private HandledCases handled;
  @Autowired private TestCases cases;
  @Autowired private CaseParticipants participants;
  @Autowired private Deadlines deadlines;
  @Autowired private CommitteeSettings settings;
  @Autowired private Formats formats;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
    settings.set(
        "ncal",
        CommitteeSetting.NEAR_WORKING_DAYS.name(),
        CommitteeSetting.NEAR_WORKING_DAYS.defaultValue());
  }

  @Test
  void isExplainedDayByDay_fromEveryDueDay() throws Exception {
    ClockUtil.setCurrentTime(new Date(1770867000000L)); // 2026-02-12 11:30, a Thursday
    long id = handled.begin(UNIT);
    participants.admit(id, UNIT);
    String url = "/desk/deadlines/" + deadline(id, DeadlineRule.SIGN_FOR).getId();
    String task = handled.waiting(id, "Task_SignForProposal", UNIT).orElseThrow().taskId();

    page("xuyan", "/desk/cases/" + id)
        .andExpect(content().string(allOf(containsString(url), containsString("签收"))));
    page("xuyan", "/desk/tasks/" + task).andExpect(content().string(containsString(url)));
    page("xuyan", url)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("期限：签收"),
                        containsString("只数工作日，数满3个工作日"),
                        containsString("2026年2月14日（星期六）"),
                        containsString("春节调休（工作日）"),
                        containsString("春节（休息日）"),
                        containsString("放假，不数"),
                        containsString("2026年2月24日（星期二）24时截止。"))));
    mvc.perform(get(url).with(user("xuyan")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("It ends on Tuesday, 24 February 2026")));
    page("jiangnan", url).andExpect(status().isNotFound());
    page("xuyan", "/desk/deadlines/999999999").andExpect(status().isNotFound());
  }

  @Test
  void givesTheUnitAFormForMoreTime_andTheProposerTheAnswer() throws Exception {
    long id = inWork();
    Deadline reply = deadline(id, DeadlineRule.REPLY);
    String url = "/desk/deadlines/" + reply.getId();
    LocalDate until = formats.dayOf(reply.getDueAt()).plusDays(7);
    page("huangjie", url).andExpect(content().string(not(containsString("name=\"until\""))));

    send("xuyan", post(url + "/extension").param("unitTask", unitTask(id)))
        .andExpect(content().string(allOf(containsString("请写明延长到哪一天"), containsString("至少10个字"))));
    send(
            "xuyan",
            post(url + "/extension")
                .param("unitTask", unitTask(id))
                .param("until", until.toString())
                .param("extensionReason", "需要等省里明确补助标准。"))
        .andExpect(redirectedUrl(url));

    page("xuyan", url)
        .andExpect(
            content().string(allOf(containsString("等待提案者答复"), containsString("这个期限已经申请过延期"))));
    String task = handled.waiting(id, "Task_ConsentExtension", UNIT).orElseThrow().taskId();
    page(TestCases.PROPOSER, url)
        .andExpect(content().string(containsString("href=\"/desk/tasks/" + task)));
    page("jiangnan", url).andExpect(status().isNotFound());
    send(
            "jiangnan",
            post(url + "/extension")
                .param("unitTask", unitTask(id))
                .param("until", until.toString())
                .param("extensionReason", "需要等省里明确补助标准。"))
        .andExpect(status().isNotFound());
  }

  @Test
  void letsTheHandingOfficeStopTheClock_andShowsItEverywhere() throws Exception {
    long id = inWork();
    String url = "/desk/deadlines/" + deadline(id, DeadlineRule.REPLY).getId();
    page("xuyan", url).andExpect(content().string(not(containsString(url + "/pause"))));
    page("huangjie", url).andExpect(content().string(containsString(url + "/pause")));

    send("xuyan", post(url + "/pause").param("reason", "单位想停一停"))
        .andExpect(status().isUnprocessableEntity());
    send("huangjie", post(url + "/pause").param("reason", ""))
        .andExpect(content().string(containsString("请写明理由")));
    send("huangjie", post(url + "/pause").param("reason", "等待上级规划批复"))
        .andExpect(redirectedUrl(url));

    page("xuyan", "/desk/cases/" + id)
        .andExpect(
            content().string(allOf(containsString("light paused"), containsString("等待上级规划批复"))));
    send("huangjie", post(url + "/resume").param("reason", "批复已经收到")).andExpect(redirectedUrl(url));
    page(TestCases.PROPOSER, url)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("等待上级规划批复；恢复：批复已经收到"),
                        not(containsString(url + "/pause")))));
  }

  @Test
  void isYellowFromTheCommitteesDayOn() throws Exception {
    long id = inWork();
    Deadline reply = deadline(id, DeadlineRule.REPLY);
    ClockUtil.setCurrentTime(Date.from(reply.getDueAt().minus(Duration.ofDays(8))));
    String url = "/desk/deadlines/" + reply.getId();
    page("xuyan", url).andExpect(content().string(containsString("light good")));

    settings.set("ncal", CommitteeSetting.NEAR_WORKING_DAYS.name(), "10");

    page("xuyan", url).andExpect(content().string(containsString("light near")));
  }

  private long inWork() {
    long id = handled.begin(UNIT);
    participants.admit(id, UNIT);
    participants.admit(id, HandledCases.OFFICE);
    handled.signFor("xuyan", id, UNIT);
    return id;
  }

  private String unitTask(long id) {
    return Long.toString(handled.task(id, UNIT).getId());
  }

  private Deadline deadline(long id, DeadlineRule rule) {
    return deadlines.ofCase(cases.keyOf(id)).stream()
        .filter(one -> one.getRule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person)));
  }

  private ResultActions send(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(user(person)).with(csrf()));
  }
}
