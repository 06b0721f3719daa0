package org.tian.assignment.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.assignment.endorsement.EndorsementFixture.CPPCC_LEADER;
import static org.tian.assignment.endorsement.EndorsementFixture.INSTRUCTOR;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTNER;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTNER_LEADER;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTY_LEADER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TianTest;
import org.tian.assignment.endorsement.EndorsementFixture;
import org.tian.document.DocumentFormat;
import org.tian.proposal.CaseDocuments;

/** The cover sheet with the leaders' comments (提案签批单) as PDF and Word. */
@TianTest
class EndorsementSheetTest {

  private static final Path SEEN = Path.of("target/documents");

  @Autowired private EndorsementFixture fixture;
  @Autowired private CaseDocuments documents;

  @Test
  void printsTheThreeCommentsWithNamesDaysAndSignatures() throws IOException {
    long id = fixture.filedTogether(PARTNER);
    fixture.ask(id);
    fixture.sign(id, PARTY_LEADER, "同意报送。", EndorsementFixture.picture(600, 200, "png"));
    fixture.agree(id, PARTNER_LEADER, "");
    fixture.sign(id, CPPCC_LEADER, "建议<有>针对性。", EndorsementFixture.picture(300, 200, "png"));
    fixture.agree(id, INSTRUCTOR, "请市教育局研究办理。\n按期报告。");

    String pdf = textOf(pdf(id, "chenmin"));
    String word = textOfWord(id, "chenmin");

    for (String text : List.of(pdf, word)) {
      assertThat(text)
          .contains(
              "政协安澜市委员会",
              "提案签批单",
              "关于校门口接送停车的提案",
              "民盟安澜市委会、民建安澜市委会",
              "民盟安澜市委会：",
              "同意报送。",
              "民盟安澜市委会主任委员杨继先",
              "民建安澜市委会：",
              "政协领导阅批",
              "建议<有>针对性。",
              "党委领导批示",
              "请市教育局研究办理。",
              "按期报告。",
              "中共安澜市委副书记雷振邦");
    }
    assertThat(pictures(pdf(id, "chenmin"))).isEqualTo(2);
    try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(word(id, "chenmin")))) {
      assertThat(file.getAllPictures()).hasSize(2);
    }
  }

  @Test
  void leavesRoomToWriteByHand_whereNobodyHasSpoken() throws IOException {
    long id = fixture.asked();

    assertThat(textOf(pdf(id, "chenmin"))).contains("签名：").doesNotContain("杨继先");
  }

  @Test
  void isForWhoeverReadsAllComments_only() {
    long id = fixture.endorsed();

    assertThat(available(id, "chenmin")).contains("endorsement-sheet");
    assertThat(available(id, INSTRUCTOR)).contains("endorsement-sheet");
    assertThat(available(id, "liumei")).doesNotContain("endorsement-sheet");
    assertThat(Refusals.codesOf(() -> pdf(id, "liumei")))
        .containsExactly("document.not-yet.endorsement-sheet");
    assertThat(Refusals.codesOf(() -> pdf(id, "xiejin"))).containsExactly("case.not-found");
    assertThat(Refusals.codesOf(() -> pdf(fixture.filed(), "chenmin")))
        .containsExactly("document.not-yet.endorsement-sheet");
  }

  private List<String> available(long id, String person) {
    return TestCases.as(person, () -> documents.available(id));
  }

  private byte[] pdf(long id, String person) {
    return write(id, person, DocumentFormat.PDF);
  }

  private byte[] word(long id, String person) {
    return write(id, person, DocumentFormat.DOCX);
  }

  private byte[] write(long id, String person, DocumentFormat format) {
    return TestCases.as(person, () -> documents.write(id, "endorsement-sheet", null, format))
        .content();
  }

  private static String textOf(byte[] pdf) throws IOException {
    Files.createDirectories(SEEN);
    Files.write(SEEN.resolve("endorsement-sheet.pdf"), pdf);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return compact(new PDFTextStripper().getText(file));
    }
  }

  private String textOfWord(long id, String person) throws IOException {
    byte[] written = word(id, person);
    Files.createDirectories(SEEN);
    Files.write(SEEN.resolve("endorsement-sheet.docx"), written);
    try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(written));
        XWPFWordExtractor text = new XWPFWordExtractor(file)) {
      return compact(text.getText());
    }
  }

  /** Line breaks and gaps fall where they must; only the words count here. */
  private static String compact(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  private static int pictures(byte[] pdf) throws IOException {
    int found = 0;
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          found += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    return found;
  }
}
