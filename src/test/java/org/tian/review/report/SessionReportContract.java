package org.tian.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tian.Refusals;
import org.tian.document.DocumentFormat;
import org.tian.proposal.CaseContract;
import org.tian.proposal.CaseFixture;
import org.tian.proposal.DraftContent;
import org.tian.proposal.PlenarySession;
import org.tian.proposal.PlenarySessions;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.SessionDocuments;
import org.tian.review.Opinion;
import org.tian.review.Reviews;

/** The report on a session and its catalogue, counted on the database and read back from files. */
abstract class SessionReportContract extends CaseContract {

  private static final AtomicInteger TERM = new AtomicInteger(60);

  @Autowired SessionDocuments documents;
  @Autowired CatalogueSheets sheets;
  @Autowired PlenarySessions sessions;
  @Autowired Reviews reviews;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void countsWhatBecameOfEach_besideTheLastSession() {
    PlenarySession last = session();
    in(last, fixture.submitted("linyue"));
    PlenarySession session = session();
    Proposal main = in(session, fixture.submitted("linyue"));
    file(main, "SOCIETY.EDUCATION");
    file(in(session, fixture.submitted("guohao")), "ECONOMY");
    Proposal merged = in(session, fixture.submitted("guohao"));
    progress.merge(merged.getId(), main.getId(), "SOCIETY.EDUCATION", "同一件事");
    Proposal refused = in(session, fixture.submitted("linyue"));
    fixture.as(
        "sunli",
        () ->
            reviews.decide(
                refused.getId(), Opinion.notFile(List.of("ACADEMIC", "PROMOTION"), "学术")));
    progress.refuseFiling(refused.getId(), "ACADEMIC", null, "学术");
    Proposal converted = in(session, fixture.submitted("linyue"));
    progress.convert(converted.getId(), "LETTER", "L1", "转信访");
    in(session, fixture.submitted("linyue"));

    ReviewReport report = report(session);

    assertThat(report.received()).isEqualTo(6);
    assertThat(report.filed()).isEqualTo(2);
    assertThat(report.of("MERGED")).isEqualTo(1);
    assertThat(report.of("NOT_FILED")).isEqualTo(1);
    assertThat(report.of("CONVERTED")).isEqualTo(1);
    assertThat(report.of("IN_REVIEW")).isEqualTo(1);
    assertThat(report.members()).isEqualTo(2);
    assertThat(report.before()).isEqualTo(last.getName());
    assertThat(report.receivedBefore()).isEqualTo(1);
    assertThat(report.reasons()).extracting(ReportLine::received).containsExactly(1L, 1L);
    assertThat(report.targets()).hasSize(1);
    assertThat(report.categories())
        .filteredOn(line -> line.name().equals("教育"))
        .extracting(ReportLine::filed, ReportLine::sub)
        .containsExactly(tuple(1L, true));
    assertThat(report.categories())
        .filteredOn(line -> !line.sub() && line.filed() > 0)
        .extracting(ReportLine::name, ReportLine::filed)
        .containsExactly(tuple("经济建设", 1L), tuple("社会建设", 1L));
    assertThat(report.origins().get(0).received()).isEqualTo(6);
    assertThat(report.times().stream().mapToLong(ReportLine::received).sum()).isEqualTo(6);
  }

  @Test
  void printsBothAsWordAndPdf_inChinese() {
    PlenarySession session = session();
    file(in(session, fixture.submitted("linyue")), "SOCIETY.EDUCATION");

    for (String kind : List.of("review-report", "case-catalogue")) {
      for (DocumentFormat format : DocumentFormat.values()) {
        var written = fixture.as("chenmin", () -> documents.write(session.getId(), kind, format));
        assertThat(written.content().length).as(kind + format).isGreaterThan(2000);
        assertThat(written.name()).endsWith("." + format.extension()).contains("提案");
      }
    }
  }

  @Test
  void opensTheReportToOfficials_andTheCatalogueToThoseInLine() {
    PlenarySession session = session();

    assertThat(available("chenmin", session)).contains("review-report", "case-catalogue");
    assertThat(available("linyue", session)).containsExactly("case-catalogue");
    assertThat(
            Refusals.codesOf(
                () ->
                    fixture.as(
                        "linyue", () -> documents.preview(session.getId(), "review-report"))))
        .containsExactly("session.document-not-found");
  }

  @Test
  void leavesOutWhatAReaderMayNotSee() {
    PlenarySession session = session();
    Proposal open = in(session, fixture.submitted("linyue"));
    file(open, "SOCIETY.EDUCATION");
    DraftContent hidden =
        new DraftContent(
            ProposalKind.INDIVIDUAL,
            null,
            CaseFixture.text(CaseFixture.freshTitle()),
            List.of(),
            false,
            false);
    long secret = fixture.draft("linyue", hidden).getId();
    Proposal closed = in(session, fixture.submit("linyue", secret));
    file(closed, "SOCIETY.EDUCATION");

    assertThat(titles("chenmin", session)).contains(open.getTitle(), closed.getTitle());
    assertThat(titles("linyue", session)).contains(open.getTitle(), closed.getTitle());
    assertThat(titles("guohao", session))
        .contains(open.getTitle())
        .doesNotContain(closed.getTitle());
    assertThat(sheetTitles("guohao", session)).containsExactly(open.getTitle());
  }

  @Test
  void writesAnExcelFile_thatReadsBackWithItsColumns() throws IOException {
    PlenarySession session = session();
    Proposal filed = in(session, fixture.submitted("linyue"));
    file(filed, "SOCIETY.EDUCATION");

    try (XSSFWorkbook workbook = workbook("chenmin", session)) {
      Sheet sheet = workbook.getSheet("提案目录");
      Row head = sheet.getRow(0);
      assertThat(IntStream.range(0, 11).mapToObj(i -> head.getCell(i).getStringCellValue()))
          .containsExactly(
              "案号", "案由", "领域", "类别", "提案者", "联名人数", "提案形式", "提交时段", "立案日期", "并入的提案", "承办单位");
      Row row = sheet.getRow(1);
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo(filed.getTitle());
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("社会建设");
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("教育");
      assertThat(row.getCell(5).getNumericCellValue()).isZero();
      assertThat(row.getCell(8).getStringCellValue()).isEqualTo(LocalDate.now(clock).toString());
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheet("各列说明").getLastRowNum()).isEqualTo(11);
    }
  }

  @Test
  void writesThousandsOfRows_withoutLosingAnyBetweenTwoPages() throws IOException {
    PlenarySession session = session();
    Proposal first = in(session, fixture.submitted("linyue"));
    file(first, "SOCIETY.EDUCATION");
    copies(first, 1200);

    try (XSSFWorkbook workbook = workbook("chenmin", session)) {
      Sheet sheet = workbook.getSheet("提案目录");
      assertThat(sheet.getLastRowNum()).isEqualTo(1201);
      assertThat(
              IntStream.rangeClosed(1, 1201)
                  .mapToObj(i -> sheet.getRow(i).getCell(0).getStringCellValue()))
          .doesNotHaveDuplicates()
          .isSorted();
    }
  }

  private void copies(Proposal original, int number) {
    for (int i = 0; i < number; i++) {
      jdbc.sql(
              "insert into proposal (flow_no, case_no, committee_code, session_id, title, title_key,"
                  + " situation, analysis, status, kind, proposer_id, category_code, category_name,"
                  + " suggested_units, wish_open, wish_meet, submission, created_at, changed_at,"
                  + " submitted_at, filed_at, edits, version) select concat(flow_no, ?),"
                  + " concat('Z', ?), committee_code, session_id, title, title_key, situation,"
                  + " analysis, status, kind, proposer_id, category_code, category_name,"
                  + " suggested_units, wish_open, wish_meet, submission, created_at, changed_at,"
                  + " submitted_at, filed_at, edits, version from proposal where id = ?")
          .params("-" + i, "%04d".formatted(i), original.getId())
          .update();
    }
  }

  private ReviewReport report(PlenarySession session) {
    return (ReviewReport)
        fixture.as("chenmin", () -> documents.preview(session.getId(), "review-report"));
  }

  private List<String> available(String person, PlenarySession session) {
    return fixture.as(person, () -> documents.available(session));
  }

  private List<String> titles(String person, PlenarySession session) {
    Catalogue catalogue =
        (Catalogue) fixture.as(person, () -> documents.preview(session.getId(), "case-catalogue"));
    return catalogue.sections().stream()
        .flatMap(section -> section.rows().stream())
        .map(CatalogueRow::title)
        .toList();
  }

  private List<String> sheetTitles(String person, PlenarySession session) {
    try (XSSFWorkbook workbook = workbook(person, session)) {
      Sheet sheet = workbook.getSheetAt(0);
      return IntStream.rangeClosed(1, sheet.getLastRowNum())
          .mapToObj(i -> sheet.getRow(i).getCell(1).getStringCellValue())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private XSSFWorkbook workbook(String person, PlenarySession session) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    fixture.as(person, () -> sheets.write(session.getId(), file));
    return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
  }

  private void file(Proposal proposal, String category) {
    progress.file(proposal.getId(), "R%06d".formatted(proposal.getId()), category, "");
  }

  /** The case counted for that session. */
  private Proposal in(PlenarySession session, Proposal proposal) {
    jdbc.sql("update proposal set session_id = ? where id = ?")
        .params(session.getId(), proposal.getId())
        .update();
    return proposals.get(proposal.getId());
  }

  private PlenarySession session() {
    int term = TERM.incrementAndGet();
    Instant past =
        clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(6000 - term));
    LocalDate opens = LocalDate.now(clock).minusDays(5990 - term);
    return sessions.announce(
        new PlenarySession(
            "ncal",
            term,
            1,
            term + "届一次会议",
            past,
            past.plus(Duration.ofDays(9)),
            opens,
            opens.plusDays(3)));
  }
}
