package org.tian.assignment.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.Refusals;
import org.tian.TianTest;
import org.tian.bulk.BulkExecutor;
import org.tian.document.DocumentFormat;
import org.tian.engine.AsPerson;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.Proposals;

/** What stands on the letters and lists of a meeting, in each form. */
@TianTest
class MeetingPapersTest {

  @Autowired MeetingFixture fixture;
  @Autowired MeetingPapers papers;
  @Autowired MeetingRuns runs;
  @Autowired BulkExecutor executor;
  @Autowired Proposals proposals;
  @Autowired AsPerson asPerson;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void letterTellsTheUnitItsCasesDuesAndRequirements() throws IOException {
    long both = fixture.waiting("ncal.jyj", "ncal.cgj");
    long one = fixture.waiting("ncal.cgj");
    HandoverMeeting meeting = fixture.held(both, one);
    assertThat(Refusals.codesOf(() -> write("chenmin", meeting, MeetingPapers.Kind.LETTER, "")))
        .containsExactly("handover-meeting.no-letters-yet");
    String draft = pdf(write("chenmin", meeting, MeetingPapers.Kind.LIST, ""));
    assertThat(draft).contains("拟交办", "签收后3个月内").doesNotContain("最迟");
    handOver(meeting);

    String letter = pdf(write("jiangnan", meeting, MeetingPapers.Kind.LETTER, ""));
    assertThat(letter)
        .contains("政协提案交办函", "安澜市城市管理局：", "安澜市人民政府办公室")
        .contains("提案2件（单办1件、会办1件）", MeetingFixture.REQUIREMENTS)
        .contains(number(both), number(one), "关于校门口接送停车的提案", "最迟")
        .doesNotContain("安澜市教育局：");
    assertThat(pdf(write("chenmin", meeting, MeetingPapers.Kind.LETTER, "")))
        .contains("安澜市教育局：", "安澜市城市管理局：");
    CaseDocuments.Written word =
        asPerson.call(
            "chenmin",
            () ->
                papers.write(
                    meeting.getId(), MeetingPapers.Kind.LETTER, "ncal.jyj", DocumentFormat.DOCX));
    assertThat(word.name()).endsWith("-交办函-安澜市教育局.docx").startsWith(meeting.getTitle());
    assertThat(word(word)).contains("安澜市教育局：", number(both)).doesNotContain(number(one));
  }

  @Test
  void listHoldsARowForEachUnitOfEachCase() throws IOException {
    long id = fixture.waiting("ncal.jyj", "ncal.cgj");
    HandoverMeeting meeting = fixture.held(id);
    handOver(meeting);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    String name =
        asPerson.call("chenmin", () -> papers.writeSheet(meeting.getId(), "", ignored -> out));

    assertThat(name).isEqualTo(meeting.getTitle() + "-提案交办清单.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet cases = book.getSheet("交办清单");
      assertThat(row(cases, 0)).startsWith("承办单位", "办理方式", "案号", "案由");
      assertThat(row(cases, 1)).startsWith("安澜市城市管理局", "会办", number(id));
      assertThat(row(cases, 2)).startsWith("安澜市教育局", "主办", number(id)).endsWith("已交办");
      assertThat(cases.getLastRowNum()).isEqualTo(2);
      assertThat(book.getSheet("各单位件数").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1);
    }
    assertThat(pdf(write("chenmin", meeting, MeetingPapers.Kind.LIST, "")))
        .contains("提案交办清单", "安澜市教育局（主办1件）", "安澜市城市管理局（会办1件）");
    assertThat(Refusals.codesOf(() -> write("fangjiayin", meeting, MeetingPapers.Kind.LIST, "x")))
        .containsExactly("handover-meeting.list-empty");
    assertThat(Refusals.codesOf(() -> write("linyue", meeting, MeetingPapers.Kind.LIST, "")))
        .containsExactly("handover-meeting.not-found");
  }

  private void handOver(HandoverMeeting meeting) {
    asPerson.call("chenmin", () -> runs.start(meeting.getId(), "papers-" + meeting.getId()));
    executor.workAll();
  }

  private CaseDocuments.Written write(
      String person, HandoverMeeting meeting, MeetingPapers.Kind kind, String unit) {
    return asPerson.call(
        person, () -> papers.write(meeting.getId(), kind, unit, DocumentFormat.PDF));
  }

  private String number(long id) {
    return proposals.get(id).getDisplayNumber();
  }

  private static String pdf(CaseDocuments.Written written) throws IOException {
    try (PDDocument document = Loader.loadPDF(written.content())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static String word(CaseDocuments.Written written) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written.content()))) {
      return document.getDocument().xmlText().replaceAll("<[^>]*>", "");
    }
  }

  private static List<String> row(XSSFSheet sheet, int number) {
    List<String> values = new ArrayList<>();
    sheet.getRow(number).forEach(cell -> values.add(cell.getStringCellValue()));
    return values;
  }
}
