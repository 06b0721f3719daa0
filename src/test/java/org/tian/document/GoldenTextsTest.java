package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind with its example values, word for word against {@code src/test/resources/documents}.
 * What was written stands under {@code target/documents} and replaces the expected text when a
 * change is meant; with {@code -Dtian.golden=write} that is done at once.
 */
class GoldenTextsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/documents");
  private static final Path WRITTEN = Path.of("target/documents");

  private static final TemplateKinds KINDS = new TemplateKinds(List.of());

  static Stream<String> kinds() {
    return KINDS.all().stream().map(TemplateKind::code);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void documentSaysWhatItAlwaysSaid(String kind) throws IOException {
    Documents documents = DocumentsTest.printer();
    Map<String, Object> example = KINDS.of(kind).full();

    byte[] pdf = documents.pdf(kind, example);
    byte[] word = documents.docx(kind, example);

    Files.createDirectories(WRITTEN);
    Files.write(WRITTEN.resolve(kind + ".pdf"), pdf);
    Files.write(WRITTEN.resolve(kind + ".docx"), word);
    compare(kind + ".pdf.txt", textOfPdf(pdf));
    compare(kind + ".docx.txt", textOfWord(word));
  }

  private static void compare(String file, String written) throws IOException {
    Files.writeString(WRITTEN.resolve(file), written);
    if ("write".equals(System.getProperty("tian.golden"))) {
      Files.createDirectories(EXPECTED);
      Files.writeString(EXPECTED.resolve(file), written);
    }
    assertThat(written).isEqualTo(Files.readString(EXPECTED.resolve(file)));
  }

  private static String textOfPdf(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      return lines(new PDFTextStripper().getText(pdf));
    }
  }

  private static String textOfWord(byte[] content) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return lines(text.getText());
    }
  }

  /** The same on every machine: one sign for the end of a line, none before it. */
  private static String lines(String text) {
    return text.lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
  }
}
