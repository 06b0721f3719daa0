package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.tian.TestCases;
import org.tian.TestOrganisation;
import org.tian.TestReplies;
import org.tian.TianTest;
import org.tian.assignment.UnitTask;
import org.tian.document.DocumentFormat;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.CaseParticipants;

/** Documents printed out of real cases, and who gets them. */
@TianTest
class CaseDocumentsTest {

  @Autowired private CaseDocuments documents;
  @Autowired private CaseParticipants participants;
  @Autowired private TestCases cases;
  @Autowired private TestReplies replies;
  @Autowired private MockMvc mvc;

  @Test
  void saysWhyThereIsNoneYet() {
    long id = cases.filed();

    assertThat(available(id)).containsExactly("proposal-sheet");
    refused(id, "handover", null, "document.not-yet.handover");
    refused(id, "reply", null, "document.not-yet.reply");
    refused(id, "invoice", null, "document.kind-unknown");
  }

  @Test
  void strangersGetNothing() {
    long id = cases.filed();

    assertThatThrownBy(
            () ->
                TestCases.as(
                    "guohao",
                    () -> documents.write(id, "proposal-sheet", null, DocumentFormat.PDF)))
        .hasMessage("case.not-found");
  }

  @Test
  void sheetIsChineseAndSavedUnderItsNumber_alsoForAnEnglishReader() throws Exception {
    long id = cases.filed();

    byte[] pdf =
        mvc.perform(
                get("/api/v1/proposals/" + id + "/documents/proposal-sheet.pdf")
                    .header("Accept-Language", "en")
                    .with(httpBasic(TestCases.PROPOSER, TestOrganisation.PASSWORD)))
            .andExpect(status().isOk())
            .andExpect(content().contentType("application/pdf"))
            .andExpect(
                header()
                    .string("Content-Disposition", containsString(cases.keyOf(id) + "-%E6%8F%90")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    assertThat(textOfPdf(pdf))
        .contains("中国人民政治协商会议安澜市委员会", "关于校门口接送停车的提案", "委员个人", "第一提案人", "错峰放学。");
  }

  @Test
  void handoverIsForEachUnit_withItsRoleAndTerms() throws IOException {
    long id = cases.filed();
    cases.handedOver(id, "ncal.jyj", "ncal.czj");
    participants.admit(id, "ncal.zfb");

    String lead = word(id, "handover", "ncal.jyj");
    assertThat(lead)
        .contains("安澜市人民政府办公室", "安澜市教育局：", "主办", "安澜市财政局（会办）", "自签收之日起3个月内", "请按期答复。")
        .doesNotContain("安澜市财政局：");
    assertThat(word(id, "handover", "ncal.czj")).contains("会办意见期限", "自签收之日起1个月内");
    assertThat(word(id, "handover", null)).contains("安澜市教育局：", "安澜市财政局：");
    refused(id, "handover", "ncal.zrj", "document.part-unknown");
  }

  @Test
  void replyIsPrintedOnceItIsSent_toTheMergedProposersToo() throws IOException {
    long id = cases.filed();
    long merged = cases.filedBy("linyue", null);
    cases.merge(merged, id);
    UnitTask task = cases.handedOver(id, "ncal.jyj").get(0);
    refused(id, "reply", null, "document.not-yet.reply");

    replies.answer(task);

    String letter = word(id, "reply", "ncal.jyj-1");
    assertThat(letter)
        .contains("办理类别：B", "市教育局提复", "对政协安澜市委员会", "已划定32个限时车位。", "答复（A类）", "联系人：徐岩")
        .contains("政协安澜市委员会提案委员会", "签发人：")
        .containsOnlyOnce("收悉");
    assertThat(
            TestCases.as(
                "linyue", () -> documents.write(merged, "reply", null, DocumentFormat.DOCX)))
        .satisfies(written -> assertThat(textOfWord(written.content())).contains("林悦委员：", "限时车位"));
  }

  @Test
  void leavesTheReadersLanguageAsItWas() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    available(cases.filed());

    assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.ENGLISH);
    LocaleContextHolder.resetLocaleContext();
  }

  private List<String> available(long id) {
    return TestCases.as(TestCases.PROPOSER, () -> documents.available(id));
  }

  private void refused(long id, String kind, String part, String code) {
    assertThatThrownBy(
            () ->
                TestCases.as(
                    TestCases.PROPOSER, () -> documents.write(id, kind, part, DocumentFormat.PDF)))
        .hasMessage(code);
  }

  private String word(long id, String kind, String part) throws IOException {
    return textOfWord(
        TestCases.as(TestCases.PROPOSER, () -> documents.write(id, kind, part, DocumentFormat.DOCX))
            .content());
  }

  private static String textOfWord(byte[] content) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return compact(text.getText());
    }
  }

  private static String textOfPdf(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      return compact(new PDFTextStripper().getText(pdf));
    }
  }

  private static String compact(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
