package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import org.tian.CalendarChanges;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.rulebook.calendar.CalendarEdit;
import org.tian.rulebook.calendar.CalendarOrder;
import org.tian.rulebook.calendar.HolidayCalendar;

/** The working calendar in the browser of who keeps it, and of others. */
@TianTest
class CalendarPagesTest {

  private static final String PAGE = "/desk/calendar";
  private static final String KEEPER = CalendarChanges.KEEPER;
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;
  @Autowired private HolidayCalendar calendar;
  @Autowired private CalendarChanges changes;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @AfterEach
  void empty() {
    ClockUtil.reset();
    if (!calendar.of(2043).isEmpty()) {
      changes.save(
          new CalendarOrder(
              2043, List.of(), CalendarEdit.Way.PAGE, null, "测试完毕", calendar.version()));
    }
  }

  @Test
  void showsHolidaysAndMakeUpDaysMonthByMonth_toEverybody() throws Exception {
    page("gaoyi", PAGE + "?year=2026")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("工作日历：2026年"),
                        containsString("title=\"国庆节，放假\""),
                        containsString("title=\"国庆节调休，调休上班\""),
                        containsString("国庆节 1、2、3、4、5、6、7日"),
                        containsString("/desk/calendar/2026/days.tsv"),
                        not(containsString("action=\"/desk/calendar/day\"")))));
    mvc.perform(get(PAGE + "?year=2026").with(user("gaoyi")).cookie(new Cookie("tian-lang", "en")))
        .andExpect(content().string(containsString("Working calendar of 2026")));
    page("gaoyi", PAGE + "?year=2043")
        .andExpect(content().string(containsString("2043年的节假日和调休还没有录入")));
    page(KEEPER, PAGE).andExpect(content().string(containsString("action=\"/desk/calendar/day\"")));
  }

  @Test
  void changesADay_throughAPreviewThatSaysWhatMoves() throws Exception {
    String preview =
        send(
                KEEPER,
                post(PAGE + "/day")
                    .param("year", "2043")
                    .param("date", "2043-10-01")
                    .param("kind", "OFF")
                    .param("name", "国庆节")
                    .param("reason", "国务院办公厅通知"))
            .andExpect(status().isOk())
            .andExpect(
                content()
                    .string(
                        allOf(
                            containsString("将改变1天"),
                            containsString("2043年10月1日（星期四）"),
                            containsString("按平常的周 → 国庆节，放假"),
                            containsString("没有未到期的期限会改变日期。"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(calendar.of(2043)).as("nothing is saved yet").isEmpty();

    confirm(preview).andExpect(redirectedUrl(PAGE + "?year=2043"));

    assertThat(calendar.of(2043)).hasSize(1);
    long edit = calendar.history(2043, null, 1).get(0).edit().getId();
    page(KEEPER, PAGE + "?year=2043")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("国务院办公厅通知"),
                        containsString("方元凯"),
                        containsString("/changes/" + edit + "/undo"))));
    String undo =
        send(
                KEEPER,
                post(PAGE + "/changes/" + edit + "/undo")
                    .param("year", "2043")
                    .param("reason", "录错年份"))
            .andExpect(content().string(containsString("国庆节，放假 → 按平常的周")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    confirm(undo).andExpect(redirectedUrl(PAGE + "?year=2043"));
    assertThat(calendar.of(2043)).isEmpty();
  }

  @Test
  void importsAFile_orTellsWhatIsWrongInWhichRow() throws Exception {
    send(
            KEEPER,
            multipart(PAGE + "/import")
                .file(file("date\tkind\tname\n2043-13-01\tOFF\t国庆节\n2043-10-02\tX\t\n"))
                .param("year", "2043")
                .param("reason", "通知"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("第1行：「2043-13-01」不是日期"),
                        containsString("第2行：「X」不是类别"),
                        containsString("第2行：请写明节日或者调休的名称"),
                        containsString("2043-13-01\tOFF"))));
    String preview =
        send(
                KEEPER,
                multipart(PAGE + "/import")
                    .file(file("date\tkind\tname\n2043-10-01\toff\t国庆节\n2043-10-10\twork\t调休\n"))
                    .param("year", "2043")
                    .param("reason", "通知"))
            .andExpect(content().string(containsString("将改变2天")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    confirm(preview).andExpect(status().is3xxRedirection());

    String tsv =
        page("gaoyi", PAGE + "/2043/days.tsv")
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(tsv).isEqualTo("date\tkind\tname\n2043-10-01\tOFF\t国庆节\n2043-10-10\tWORK\t调休\n");
    page("gaoyi", PAGE + "/2043/days.json")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("\"2043-10-10\"")));
  }

  @Test
  void refusesWhoDoesNotKeepIt_andBadDays() throws Exception {
    send(
            "chenmin",
            post(PAGE + "/day")
                .param("year", "2043")
                .param("date", "2043-10-01")
                .param("kind", "OFF")
                .param("name", "国庆节")
                .param("reason", "通知"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("您可以查看，不能修改")));
    send(KEEPER, post(PAGE + "/day").param("year", "2043").param("date", "十月一日"))
        .andExpect(content().string(containsString("不是日期")));
    send(
            KEEPER,
            post(PAGE + "/day")
                .param("year", "2043")
                .param("date", "2043-10-01")
                .param("kind", "OFF")
                .param("name", "国庆节"))
        .andExpect(
            content().string(allOf(containsString("请写明变更理由"), containsString("value=\"国庆节\""))));
  }

  @Test
  void warnsTheKeeperOnTheDesk_fromNovemberOn() throws Exception {
    ClockUtil.setCurrentTime(moment("2042-10-31T12:00:00+08:00"));
    page(KEEPER, "/desk").andExpect(content().string(not(containsString("data-calendar-missing"))));

    ClockUtil.setCurrentTime(moment("2042-11-01T08:00:00+08:00"));
    page(KEEPER, "/desk").andExpect(content().string(containsString("2043年的工作日历还没有录入。")));
    page("chenmin", "/desk")
        .andExpect(content().string(not(containsString("data-calendar-missing"))));
    page("chenmin", PAGE).andExpect(content().string(containsString("data-calendar-missing")));
  }

  private static Date moment(String text) {
    return Date.from(ZonedDateTime.parse(text).toInstant());
  }

  private static MockMultipartFile file(String text) {
    return new MockMultipartFile(
        "file", "days.tsv", "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private ResultActions confirm(String preview) throws Exception {
    MockHttpServletRequestBuilder save = post(PAGE + "/save");
    Matcher hidden = HIDDEN.matcher(preview);
    while (hidden.find()) {
      save.param(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
    }
    return send(KEEPER, save);
  }

  private ResultActions send(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(user(person)).with(csrf()));
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person)));
  }
}
