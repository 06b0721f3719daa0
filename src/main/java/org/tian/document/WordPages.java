package org.tian.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * Paper, margins and page numbers of a Word file, as GB/T 9704 sets them: A4, numbers outside at
 * the foot, beginning anew with each letter.
 */
final class WordPages {

  private static final double TWIPS_PER_MM = 56.6929;
  private static final int FOOT_SIZE = 14;

  private final XWPFDocument word;

  WordPages(XWPFDocument word) {
    this.word = word;
    CTSectPr paper = last();
    paper.addNewPgSz().setW(mm(210));
    paper.getPgSz().setH(mm(297));
    CTPageMar margins = paper.addNewPgMar();
    margins.setTop(mm(37));
    margins.setBottom(mm(35));
    margins.setLeft(mm(28));
    margins.setRight(mm(26));
    margins.setHeader(mm(15));
    margins.setFooter(mm(25));
    margins.setGutter(BigInteger.ZERO);
    paper.addNewPgNumType().setStart(BigInteger.ONE);
    word.getSettings();
    word.setEvenAndOddHeadings(true);
    number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
  }

  /** The next letter begins on a page of its own, which is its first. */
  void endLetter() {
    XWPFParagraph end = word.createParagraph();
    WordParagraphs.small(end);
    CTSectPr section = end.getCTP().getPPr().addNewSectPr();
    section.set(last().copy());
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
  }

  /** Adds what belongs to the file as a whole. */
  void finish() {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
      PackagePart part =
          word.getPackage()
              .createPart(
                  name,
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
      try (OutputStream out = part.getOutputStream()) {
        out.write(fontTable().getBytes(StandardCharsets.UTF_8));
      }
      word.getPackagePart()
          .addRelationship(
              name,
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
    } catch (InvalidFormatException | IOException wrong) {
      throw new UncheckedIOException(new IOException("The font table was not taken", wrong));
    }
  }

  /** Tells Word which installed font to take when the official one is missing. */
  private static String fontTable() {
    return Arrays.stream(LetterFont.values())
        .map(
            font ->
                "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/></w:font>"
                    .formatted(font.wordName, font.wordSubstitute))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
                "</w:fonts>"));
  }

  private void number(HeaderFooterType pages, ParagraphAlignment side) {
    XWPFFooter footer = word.createFooter(pages);
    XWPFParagraph line = footer.createParagraph();
    line.setAlignment(side);
    run(line).setText("— ");
    field(line, STFldCharType.BEGIN);
    run(line).getCTR().addNewInstrText().setStringValue("PAGE");
    field(line, STFldCharType.END);
    run(line).setText(" —");
  }

  private static void field(XWPFParagraph line, STFldCharType.Enum type) {
    run(line).getCTR().addNewFldChar().setFldCharType(type);
  }

  private static XWPFRun run(XWPFParagraph line) {
    XWPFRun run = line.createRun();
    run.setFontSize(FOOT_SIZE);
    run.setFontFamily("宋体");
    return run;
  }

  private CTSectPr last() {
    var body = word.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private static BigInteger mm(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }
}
