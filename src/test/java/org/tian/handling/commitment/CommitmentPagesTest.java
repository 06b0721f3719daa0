package org.tian.handling.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tian.HandledCases;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.UnitTask;
import org.tian.organisation.UnitKind;

/**
 * Promises and measures on pages, as files and in the API, for each who may and may not see them.
 */
@TianTest
class CommitmentPagesTest {

  private static final String UNIT = "ncal.jyj";
  private static final String OFFICE = "chenmin";
  private static final String SECTION = "xuyan";
  private static final String STRANGER = "guohao";
  private static final String OTHER_UNIT = "jiangnan";
  private static final String KEPT =
      "{\"outcome\":\"KEPT\",\"words\":\"家长接送专用车位已全部投入使用。\","
          + "\"evidenceUrl\":\"https://jyj.example.gov.cn/tc\"}";

  @Autowired private MockMvc mvc;
  @Autowired private TestCases cases;
  @Autowired private TestReplies replying;
  @Autowired private HandledCases handled;
  @Autowired private HandingOffices offices;
  @Autowired private CommitmentOpening opening;
  @Autowired private Commitments commitments;
  @Autowired private Clock clock;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void showsPromises_toThoseItConcerns() throws Exception {
    Commitment promise = opened();
    String page = "/desk/commitments/" + promise.getId();

    for (String reader : List.of(SECTION, "huangjie", OFFICE, "sunli", "zhouwei", "gaoyi")) {
      page(reader, "/desk/commitments")
          .andExpect(content().string(containsString("href=\"" + page + "\"")));
      page(reader, page)
          .andExpect(content().string(allOf(containsString("列入下学期计划。"), containsString("安澜市教育局"))));
    }
    for (String stranger : List.of(STRANGER, OTHER_UNIT)) {
      page(stranger, "/desk/commitments")
          .andExpect(content().string(not(containsString("href=\"" + page + "\""))));
      as(stranger, get(page)).andExpect(status().isNotFound());
    }
    page("gaoyi", "/desk/cases/" + promise.getProposalId())
        .andExpect(content().string(allOf(containsString("承诺事项"), containsString(page))));
  }

  @Test
  void goesFromTheEarlyReportToTheSecondResult_onPagesAndInTheApi() throws Exception {
    Commitment promise = opened();
    long id = promise.getId();
    String page = "/desk/commitments/" + id;
    page(SECTION, page).andExpect(content().string(containsString(page + "/early")));
    page("gaoyi", page).andExpect(content().string(not(containsString(page + "/early"))));
    as(OFFICE, post(page + "/early").with(csrf())).andExpect(status().isUnprocessableEntity());
    MockMultipartFile photo =
        new MockMultipartFile("file", "现场.txt", "text/plain", "现场记录".getBytes("UTF-8"));
    as(SECTION, multipart(page + "/files").file(photo).with(csrf()))
        .andExpect(status().is3xxRedirection());
    as(SECTION, post(page + "/early").with(csrf()))
        .andExpect(redirectedUrlPattern("/desk/tasks/*"));

    call(SECTION, "/api/v1/commitments/" + id + "/report", KEPT)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("IN_CHECK"))
        .andExpect(jsonPath("$.reports[0].early").value(true));
    as("gaoyi", post(page + "/comments").param("kept", "no").param("words", "还没有划线").with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("不认可的理由至少 10 个字")));
    as("gaoyi", post(page + "/comments").param("kept", "yes").with(csrf()))
        .andExpect(status().is3xxRedirection());
    call(OFFICE, "/api/v1/commitments/" + id + "/check", "{\"agrees\":true,\"note\":\"\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("KEPT"))
        .andExpect(jsonPath("$.results[0].resultClass").value("PLANNED"))
        .andExpect(jsonPath("$.results[1].resultClass").value("SOLVED"));

    page("gaoyi", "/desk/cases/" + promise.getProposalId())
        .andExpect(content().string(containsString("第二次结果：")));
    page("gaoyi", page)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("第一次结果"),
                        containsString("第二次结果"),
                        containsString("https://jyj.example.gov.cn/tc"),
                        containsString("现场.txt"))));
    call(SECTION, "/api/v1/commitments/" + id + "/report", KEPT)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.code").value("commitment.no-step"));
  }

  @Test
  void refusesInTheApi_whoHasNoRightAndWhatIsWrong() throws Exception {
    long id = opened().getId();
    String url = "/api/v1/commitments/" + id;

    call(STRANGER, url + "/report", KEPT)
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("commitment.not-found"));
    call(OFFICE, url + "/report", KEPT)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("commitment.not-yours"));
    call(
            SECTION,
            url + "/report",
            "{\"outcome\":\"IN_PROGRESS\",\"words\":\"管线迁改影响，竣工推迟。\",\"newDay\":\"2020-01-01\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].code", hasItem("commitment.new-day-past")));
    call(
            SECTION,
            url + "/report",
            KEPT.replace("https://jyj.example.gov.cn/tc", "file:///etc/passwd"))
        .andExpect(jsonPath("$.errors[*].code", hasItem("commitment.bad-address")));
    call(SECTION, url + "/check", "{\"agrees\":true}")
        .andExpect(jsonPath("$.code").value("commitment.no-step"));
    basic("gaoyi", get("/api/v1/commitments?state=OPEN&limit=100&sort=newest"))
        .andExpect(jsonPath("$.items[*].id", hasItem((int) id)));
    basic(STRANGER, get("/api/v1/commitments")).andExpect(jsonPath("$.items").isEmpty());
    basic(STRANGER, get(url)).andExpect(status().isNotFound());
    assertThat(commitments.get(id).getState()).isEqualTo(CommitmentState.WAITING);
  }

  @Test
  void writesTheResultLists_forThoseWhoMaySeeThem() throws Exception {
    opened();

    assertThat(rows(OFFICE, "/desk/commitments/commitments.xlsx?state=")).isGreaterThan(1);
    assertThat(rows(OFFICE, "/desk/commitments/years.xlsx")).isGreaterThan(1);
    assertThat(rows(STRANGER, "/desk/commitments/commitments.xlsx?state=")).isEqualTo(1);
    assertThat(rows(STRANGER, "/desk/commitments/years.xlsx")).isEqualTo(1);
    page(OFFICE, "/desk/commitments/years").andExpect(content().string(containsString("安澜市教育局")));
    page(STRANGER, "/desk/commitments/years")
        .andExpect(content().string(containsString("没有可以统计的承诺事项")));
    page(STRANGER, "/desk/commitments").andExpect(content().string(containsString("没有承诺事项")));
    page(
            OFFICE,
            "/desk/commitments?state=KEPT&q=没有这样的词&sort=moves&light=near&due=2031&promised=2020")
        .andExpect(content().string(containsString("没有符合条件的承诺事项")));
    as(OFFICE, get("/desk/commitments?due=abc")).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void linksMeasures_andTakesThemAwayWithAReason() throws Exception {
    long id = opened().getProposalId();
    String url = "/api/v1/proposals/" + id + "/measures";
    String good =
        "{\"title\":\"安澜市校园周边停车管理办法\",\"documentNumber\":\"安政办发〔2026〕12号\","
            + "\"issuingBody\":\"安澜市人民政府办公室\",\"issuedOn\":\""
            + LocalDate.now(clock)
            + "\",\"url\":\"https://www.example.gov.cn/zc/12\",\"item\":1}";

    call("gaoyi", url, good)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("measure.not-yours"));
    call(STRANGER, url, good).andExpect(status().isNotFound());
    call(SECTION, url, good.replace("https://www", "ftp://www"))
        .andExpect(jsonPath("$.errors[*].code", hasItem("commitment.bad-address")));
    call(SECTION, url, good.replace("\"item\":1", "\"item\":9"))
        .andExpect(jsonPath("$.errors[*].code", hasItem("measure.no-such-item")));
    call(SECTION, url, good.replace(LocalDate.now(clock).toString(), "2099-01-01"))
        .andExpect(jsonPath("$.errors[*].code", hasItem("measure.day-to-come")));
    call(SECTION, url, good)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.documentNumber").value("安政办发〔2026〕12号"));
    call(SECTION, url, good).andExpect(jsonPath("$.code").value("measure.twice"));
    as(
            OFFICE,
            multipart("/desk/cases/" + id + "/measures")
                .file(
                    new MockMultipartFile(
                        "file", "纪要.txt", "text/plain", "专题会议纪要".getBytes("UTF-8")))
                .param("title", "校园周边交通专题会议纪要")
                .param("issuingBody", "安澜市人民政府")
                .param("issuedOn", LocalDate.now(clock).toString())
                .with(csrf()))
        .andExpect(status().is3xxRedirection());

    page("gaoyi", "/desk/cases/" + id)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("安澜市校园周边停车管理办法"),
                        containsString("校园周边交通专题会议纪要"),
                        not(containsString("/measures/new")))));
    page("gaoyi", "/desk/measures?q=安政办发")
        .andExpect(content().string(containsString("安澜市校园周边停车管理办法")));
    page(STRANGER, "/desk/measures")
        .andExpect(content().string(not(containsString("安澜市校园周边停车管理办法"))));
    as(OFFICE, get("/desk/cases/" + id + "/measures/new")).andExpect(status().isOk());
    as("gaoyi", get("/desk/cases/" + id + "/measures/new"))
        .andExpect(status().isUnprocessableEntity());

    String first =
        mvc.perform(get(url).with(httpBasic(OFFICE, TestOrganisation.PASSWORD)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String measure = "/api/v1/measures/" + first.replaceAll("^\\[\\{\"id\":(\\d+).*$", "$1");
    call("gaoyi", measure + "/removal", "{\"reason\":\"与本提案无关\"}")
        .andExpect(jsonPath("$.code").value("measure.not-yours"));
    call(OFFICE, measure + "/removal", "{\"reason\":\"\"}")
        .andExpect(jsonPath("$.errors[*].code", hasItem("measure.removal-reason")));
    call(OFFICE, measure + "/removal", "{\"reason\":\"与本提案无关\"}")
        .andExpect(jsonPath("$.removalReason").value("与本提案无关"));
    page("gaoyi", "/desk/measures?q=安政办发")
        .andExpect(content().string(not(containsString("安澜市校园周边停车管理办法"))));
    page("gaoyi", "/desk/cases/" + id).andExpect(content().string(containsString("撤下：与本提案无关")));
  }

  private Commitment opened() {
    long id = cases.filed();
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    UnitTask task = cases.handedOver(id, UNIT).get(0);
    replying.answer(task);
    opening.openOf(task.getId());
    return TestCases.as(OFFICE, () -> commitments.ofProposal(id)).get(0);
  }

  private int rows(String person, String url) throws Exception {
    byte[] file = page(person, url).andReturn().getResponse().getContentAsByteArray();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
      int rows = 0;
      for (Row row : workbook.getSheetAt(0)) {
        rows += row.getLastCellNum() > 0 ? 1 : 0;
      }
      return rows;
    }
  }

  private ResultActions page(String person, String url) throws Exception {
    return as(person, get(url)).andExpect(status().isOk());
  }

  private ResultActions as(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(user(person)).cookie(new Cookie("tian-lang", "zh")));
  }

  private ResultActions call(String person, String url, String json) throws Exception {
    return basic(person, post(url).contentType(MediaType.APPLICATION_JSON).content(json));
  }

  private ResultActions basic(String person, MockHttpServletRequestBuilder call) throws Exception {
    return mvc.perform(call.with(httpBasic(person, TestOrganisation.PASSWORD)));
  }
}
