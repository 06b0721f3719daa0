package org.tian.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tian.HandledCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;

/** The summary of a unit's year, from the board and by the API, per role. */
@TianTest
class AnnualSummaryPagesTest {

  private static final String UNIT = "ncal.jyj";
  private static final String PAGE = "/desk/unit-board";
  private static final String API = "/api/v1/units/" + UNIT + "/annual-summary";

  @Autowired private MockMvc mvc;
  @Autowired private HandledCases handled;
  @Autowired private Clock clock;

  @Test
  void boardOffersTheYears_toTheUnitAndToTheOfficeForAChosenUnit() throws Exception {
    handled.begin(UNIT);

    page("xuyan", PAGE)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("id=\"annual-summary\""),
                        containsString("value=\"" + UNIT + "\""),
                        containsString("<option value=\"" + year() + "\">" + year()),
                        containsString("/desk/unit-board/annual-summary.docx"))));
    page("huangjie", PAGE + "?unit=" + UNIT)
        .andExpect(content().string(containsString("id=\"annual-summary\"")));
    page("huangjie", PAGE + "?unit=*")
        .andExpect(content().string(not(containsString("id=\"annual-summary\""))));
  }

  @Test
  void bothDownload_othersDoNot() throws Exception {
    handled.begin(UNIT);
    String file = PAGE + "/annual-summary.%s?unit=" + UNIT + "&year=" + year();

    for (String reader : new String[] {"xuyan", "heping", "huangjie"}) {
      page(reader, file.formatted("pdf"))
          .andExpect(status().isOk())
          .andExpect(content().contentType("application/pdf"));
      page(reader, file.formatted("docx")).andExpect(status().isOk());
      api(reader, API + ".pdf?year=" + year())
          .andExpect(status().isOk())
          .andExpect(content().contentType("application/pdf"));
    }
    for (String stranger : new String[] {"gaoyi", "linyue", "chenmin"}) {
      page(stranger, file.formatted("pdf"))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("交办机构")));
      api(stranger, API + ".docx?year=" + year())
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("board.not-yours"));
    }
    mvc.perform(get(API + ".pdf?year=" + year())).andExpect(status().isUnauthorized());
  }

  @Test
  void refusesAYearInWords() throws Exception {
    handled.begin(UNIT);

    api("xuyan", API + ".pdf?year=2002")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].code").value("annual-summary.no-tasks"));
    api("xuyan", API + ".pdf?year=" + (year() + 1))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("year"));
    api("xuyan", API + ".pdf?year=this").andExpect(status().isBadRequest());
    api("xuyan", API + ".pdf").andExpect(status().isBadRequest());
    page("xuyan", PAGE + "/annual-summary.pdf?unit=" + UNIT + "&year=2002")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("2002年没有交给安澜市教育局的提案任务")));
    page("xuyan", PAGE + "/annual-summary.pdf?unit=" + UNIT + "&year=this")
        .andExpect(status().isBadRequest());
  }

  private int year() {
    return LocalDate.now(clock).getYear();
  }

  private ResultActions page(String person, String url) throws Exception {
    return mvc.perform(get(url).with(user(person)).cookie(new Cookie("tian-lang", "zh")));
  }

  private ResultActions api(String person, String url) throws Exception {
    return mvc.perform(get(url).with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
