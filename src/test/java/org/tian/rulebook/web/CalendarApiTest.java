package org.tian.rulebook.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.rulebook.calendar.HolidayCalendar;
import org.tian.shared.web.Idempotency;

/** The working calendar as programs read and write it. */
@TianTest
class CalendarApiTest {

  private static final String URL = "/api/v1/calendar/2042";
  private static final String DAYS =
      "[{\"date\":\"2042-10-01\",\"kind\":\"OFF\",\"name\":\"国庆节\"}]";

  @Autowired MockMvc mvc;
  @Autowired TestOrganisation organisation;
  @Autowired HolidayCalendar calendar;

  @BeforeEach
  void register() {
    organisation.register();
  }

  @AfterEach
  void empty() throws Exception {
    if (!calendar.of(2042).isEmpty()) {
      write("luoan", calendar.version(), "测试完毕", "[]", null).andExpect(status().isOk());
    }
  }

  @Test
  void isReadByAll_andWrittenByItsKeeper() throws Exception {
    write("fangyuankai", calendar.version(), "国务院办公厅通知", DAYS, null)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.days[0].name").value("国庆节"));

    read("gaoyi")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.year").value(2042))
        .andExpect(jsonPath("$.version").value(calendar.version()))
        .andExpect(jsonPath("$.days[0].date").value("2042-10-01"))
        .andExpect(jsonPath("$.days[0].kind").value("OFF"));
    mvc.perform(get(URL)).andExpect(status().isUnauthorized());
  }

  @Test
  void refusesWithCodeAndStatus() throws Exception {
    write("chenmin", calendar.version(), "通知", DAYS, null)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("calendar.not-yours"));
    write("luoan", calendar.version() + 1, "通知", DAYS, null)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("calendar.changed-elsewhere"));
    write("luoan", calendar.version(), "通知", DAYS.replace("OFF", "MAYBE"), null)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("calendar.kind"))
        .andExpect(jsonPath("$.errors[0].message").value("第1行：「MAYBE」不是类别，放假写 OFF，调休上班写 WORK。"));
    write("luoan", calendar.version(), "", DAYS, null)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("calendar.reason-missing"));
  }

  @Test
  void doesAChangeOnce_whenItIsSentAgain() throws Exception {
    long version = calendar.version();

    write("luoan", version, "通知", DAYS, "calendar-2042").andExpect(status().isOk());
    write("luoan", version, "通知", DAYS, "calendar-2042").andExpect(status().isOk());
  }

  private ResultActions read(String person) throws Exception {
    return mvc.perform(get(URL).with(httpBasic(person, TestOrganisation.PASSWORD)));
  }

  private ResultActions write(String person, long version, String reason, String days, String key)
      throws Exception {
    var request =
        put(URL)
            .with(httpBasic(person, TestOrganisation.PASSWORD))
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                "{\"version\":%d,\"reason\":\"%s\",\"days\":%s}".formatted(version, reason, days));
    return mvc.perform(key == null ? request : request.header(Idempotency.HEADER, key));
  }
}
