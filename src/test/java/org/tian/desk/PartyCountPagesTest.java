package org.tian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TianTest;
import org.tian.assignment.endorsement.PartyCounting;
import org.tian.assignment.endorsement.PartyCounts;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;

/** Proposals of parties per session and party (BJ-7): numbers, page, workbook, API. */
@TianTest
class PartyCountPagesTest {

  /** A county of its own, so that no other test counts here. */
  private static final String COMMITTEE = "ncytsq";

  private static final String OFFICE = officeOf();

  @Autowired private MockMvc mvc;
  @Autowired private TestOrganisation organisation;
  @Autowired private PlenarySessions sessions;
  @Autowired private PartyCounting counting;
  @Autowired private JdbcClient jdbc;

  private final List<Long> made = new ArrayList<>();
  private PlenarySession before;
  private PlenarySession now;

  private static String officeOf() {
    return org.tian.shared.TsvRows.of("db/demo/posts.tsv").stream()
        .filter(row -> row.get("body_code").equals(COMMITTEE) && row.get("role").equals("office"))
        .map(row -> row.get("person_id"))
        .findFirst()
        .orElseThrow();
  }

  @BeforeEach
  void twoSessions() {
    organisation.register();
    before = session(91, "九十一届一次会议", LocalDate.of(2190, 1, 10));
    now = session(92, "九十二届一次会议", LocalDate.of(2191, 1, 10));
  }

  @AfterEach
  void takeThemAway() {
    made.forEach(id -> jdbc.sql("delete from proposal where id = ?").param(id).update());
    List.of(before, now)
        .forEach(
            one ->
                jdbc.sql("delete from plenary_session where id = ?").param(one.getId()).update());
  }

  private PlenarySession session(int term, String name, LocalDate opens) {
    return sessions.announce(
        new PlenarySession(
            COMMITTEE,
            term,
            1,
            name,
            Instant.parse("2189-12-01T00:00:00Z"),
            Instant.parse("2189-12-20T00:00:00Z"),
            opens,
            opens.plusDays(4)));
  }

  @Test
  void countsReceivedFiledAndGrowth() {
    add(before, "ncytsq.minjin", "PARTY", true);
    add(before, "ncytsq.minjin", "PARTY", false);
    add(now, "ncytsq.minjin", "PARTY", true);
    add(now, "ncytsq.minjin", "PARTY", true);
    add(now, "ncytsq.minjin", "PARTY", false);
    add(now, "ncytsq.gsl", "FEDERATION", true);
    add(now, "ncytsq.fl", "ORGANISATION", true);

    PartyCounts counts = TestCases.as(OFFICE, () -> counting.of(COMMITTEE));

    PartyCounts.Session latest = counts.sessions().get(0);
    assertThat(latest.name()).isEqualTo("九十二届一次会议");
    assertThat(latest.bodies())
        .extracting(PartyCounts.Line::body)
        .containsExactly("ncytsq.gsl", "ncytsq.minjin");
    PartyCounts.Line federation = latest.bodies().get(0);
    assertThat(federation.growth()).isEqualTo(1);
    assertThat(federation.growthPercent()).as("from nothing").isNull();
    PartyCounts.Line party = latest.bodies().get(1);
    assertThat(List.of(party.received(), party.filed(), party.before()))
        .containsExactly(3L, 2L, 2L);
    assertThat(party.growth()).isEqualTo(1);
    assertThat(party.growthPercent()).isEqualTo(50.0);
    assertThat(latest.total().received()).isEqualTo(4);
    PartyCounts.Line first = counts.sessions().get(counts.sessions().size() - 1).total();
    assertThat(first.growth()).as("nothing to compare with").isNull();
  }

  @Test
  void pageWorkbookAndCall_tellTheSame() throws Exception {
    add(before, "ncytsq.minjin", "PARTY", true);
    add(before, "ncytsq.minjin", "PARTY", true);
    add(now, "ncytsq.minjin", "PARTY", true);

    read(OFFICE, "/desk/party-counts")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("九十二届一次会议"),
                        containsString("民进石桥区支部"),
                        containsString("-1 <span class=\"sub\">-50%</span>"),
                        containsString("aria-current=\"page\">党派提案统计"))));
    mvc.perform(
            get("/api/v1/party-proposals/counts").param("committee", COMMITTEE).with(user(OFFICE)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.sessions[0].session").value("九十二届一次会议"))
        .andExpect(jsonPath("$.sessions[0].total.received").value(1))
        .andExpect(jsonPath("$.sessions[0].bodies[1].growth").value(-1))
        .andExpect(jsonPath("$.sessions[0].bodies[1].growthPercent").value(-50.0));
    byte[] file =
        read(OFFICE, "/desk/party-counts/party-counts.xlsx")
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("收到");
      Row party = sheet.getRow(2);
      assertThat(party.getCell(2).getStringCellValue()).isEqualTo("民进石桥区支部");
      assertThat(party.getCell(4).getNumericCellValue()).isEqualTo(1);
      assertThat(party.getCell(7).getNumericCellValue()).isEqualTo(-50);
      assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("合计");
    }
  }

  @Test
  void saysSo_whenThereIsNothingToCount() throws Exception {
    read(OFFICE, "/desk/party-counts")
        .andExpect(
            content()
                .string(
                    allOf(containsString("还没有民主党派"), not(containsString("party-counts.xlsx")))));
  }

  @Test
  void isForTheCommitteeAndItsPartyOffice() throws Exception {
    for (String reader : List.of("kangchunmei", "xingshouyi", "shixiaoguang")) {
      read(reader, "/desk/party-counts?committee=" + COMMITTEE);
    }
    for (String stranger : List.of("chenmin", "linyue", "liumei", "xuyan")) {
      mvc.perform(get("/desk/party-counts?committee=" + COMMITTEE).with(user(stranger)))
          .andExpect(status().isUnprocessableEntity());
      mvc.perform(
              get("/api/v1/party-proposals/counts")
                  .param("committee", COMMITTEE)
                  .with(user(stranger)))
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("party-count.not-allowed"));
    }
    assertThat(Refusals.codesOf(() -> TestCases.as(OFFICE, () -> counting.of("nowhere"))))
        .containsExactly("party-count.not-allowed");
  }

  private void add(PlenarySession session, String body, String kind, boolean filed) {
    Timestamp at = Timestamp.from(Instant.parse("2026-01-05T00:00:00Z"));
    String flow = "count-" + System.nanoTime();
    jdbc.sql(
            "insert into proposal (flow_no, committee_code, session_id, title, situation, analysis,"
                + " status, kind, proposer_id, body_code, suggested_units, wish_open, wish_meet,"
                + " created_at, changed_at, submitted_at, filed_at, edits, version)"
                + " values (?, ?, ?, '题', '', '', ?, ?, 'x', ?, '', true, true, ?, ?, ?, ?, 1, 0)")
        .params(
            flow,
            COMMITTEE,
            session.getId(),
            filed ? "FILED" : "SUBMITTED",
            kind,
            body,
            at,
            at,
            at,
            filed ? at : null)
        .update();
    made.add(
        jdbc.sql("select id from proposal where flow_no = ?")
            .param(flow)
            .query(Long.class)
            .single());
  }

  private ResultActions read(String person, String address) throws Exception {
    return mvc.perform(get(address).with(user(person))).andExpect(status().isOk());
  }
}
