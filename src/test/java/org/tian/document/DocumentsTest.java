package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Every template as PDF and as Word; the files stay under target/documents to be looked at. */
class DocumentsTest {

  private static final Path SEEN = Path.of("target/documents");

  private static Documents documents;

  @BeforeAll
  static void prepare() throws IOException {
    documents = printer();
    Files.createDirectories(SEEN);
  }

  /** Writes with the shipped templates. */
  static Documents printer() throws IOException {
    return new Documents(
        new LetterTemplates(),
        null,
        new TemplateCheck(new TemplateSandbox()),
        new TemplateKinds(List.of()),
        new PdfWriter(new LetterFonts(Samples.settings())),
        new WordWriter(),
        null);
  }

  @Test
  void sheetHoldsAllOfTheProposal_inBothForms() throws IOException {
    Map<String, ?> sheet = Map.of("parts", List.of(Samples.sheet()));

    for (String text : List.of(pdf("proposal-sheet", sheet), word("proposal-sheet", sheet))) {
      assertThat(text)
          .contains("提案表", "20260012", "委员联名", "马成功", "教育界", "第一实验中学", "19900010001")
          .contains("一、情况", "二、分析", "三、建议", "2．", "是否同意公开提案同意", "准予立案", "2026年3月9日");
    }
  }

  @Test
  void replyHoldsEveryPartOfTheLetter_inBothForms() throws IOException {
    Map<String, ?> reply = Map.of("parts", List.of(Samples.reply()));

    for (String text : List.of(pdf("reply", reply), word("reply", reply))) {
      assertThat(text)
          .contains("办理类别：A", "公开属性：公开", "市教育局提复〔2026〕12号")
          .contains("第20260012号提案的答复", "答复（B类）", "联系人：周敏", "抄送：", "签发人：")
          .contains("2026年6月1日");
    }
  }

  @Test
  void everyUnitGetsAHandoverOfItsOwn_onItsOwnFirstPage() throws IOException {
    Map<String, ?> handover =
        Map.of(
            "parts", List.of(Samples.handover("安澜市教育局", "主办"), Samples.handover("安澜市财政局", "会办")));

    byte[] written = documents.pdf("handover", handover);
    Files.write(SEEN.resolve("handover.pdf"), written);
    try (PDDocument pdf = Loader.loadPDF(written)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(2);
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(compact(text.getText(pdf))).contains("安澜市财政局：", "—1—");
    }
    assertThat(word("handover", handover)).contains("安澜市教育局：", "安澜市财政局：", "签收期限");
  }

  @Test
  void fontIsReadOnce_howeverManyFacesAndLettersUseIt() {
    LetterFonts fonts = new LetterFonts(Samples.settings());

    assertThat(fonts.of(LetterFont.TITLE))
        .isSameAs(fonts.of(LetterFont.TITLE))
        .isSameAs(fonts.of(LetterFont.STRONG))
        .isNotSameAs(fonts.of(LetterFont.BODY));
  }

  @Test
  void sameLetterIsWrittenAgain_alsoByManyAtOnce() throws IOException {
    Map<String, ?> reply = Map.of("parts", List.of(Samples.reply()));
    String letter = textOf(documents.pdf("reply", reply));

    // The moment of writing stands in the file, so two files are never quite the same.
    List<byte[]> again =
        IntStream.range(0, 6).parallel().mapToObj(i -> documents.pdf("reply", reply)).toList();

    for (byte[] one : again) {
      assertThat(textOf(one)).isEqualTo(letter);
    }
  }

  @Test
  void rareCharacterIsPrintedOrMarked_neverLost() throws IOException {
    Map<String, ?> reply = Map.of("parts", List.of(Samples.replyTo("𠮷䶮")));

    assertThat(pdf("reply", reply)).contains(PdfWriter.MISSING_CHARACTER + "䶮委员");
    assertThat(word("reply", reply)).contains("𠮷䶮委员");
  }

  @Test
  void markupAndControlCharactersArePlainText() throws IOException {
    Map<String, ?> reply =
        Map.of(
            "parts", List.of(Samples.replyTo("<img src='file:///etc/passwd'/>&\u0007\u000b${x}")));

    assertThat(pdf("reply", reply)).contains("<imgsrc='file:///etc/passwd'/>&${x}委员");
    assertThat(word("reply", reply)).contains("<imgsrc='file:///etc/passwd'/>&${x}委员");
  }

  @Test
  void longTextRunsOverPages_withEveryFontEmbedded() throws IOException {
    Map<String, ?> sheet = Map.of("parts", List.of(Samples.longSheet()));

    byte[] written = documents.pdf("proposal-sheet", sheet);
    Files.write(SEEN.resolve("long.pdf"), written);
    Files.write(SEEN.resolve("long.docx"), documents.docx("proposal-sheet", sheet));
    try (PDDocument pdf = Loader.loadPDF(written)) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
    assertThat(written.length).isLessThan((int) DataSize.ofMegabytes(1).toBytes());
  }

  private static String pdf(String template, Map<String, ?> model) throws IOException {
    byte[] written = documents.pdf(template, model);
    Files.write(SEEN.resolve(template + ".pdf"), written);
    return textOf(written);
  }

  private static String textOf(byte[] written) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written)) {
      return compact(new PDFTextStripper().getText(pdf));
    }
  }

  private static String word(String template, Map<String, ?> model) throws IOException {
    byte[] written = documents.docx(template, model);
    Files.write(SEEN.resolve(template + ".docx"), written);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return compact(text.getText());
    }
  }

  /** Line breaks and gaps fall where they must; only the words count here. */
  private static String compact(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
