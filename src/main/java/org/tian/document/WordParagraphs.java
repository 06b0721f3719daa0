package org.tian.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Paragraphs of a Word file by the table of {@link LetterStyle}. */
final class WordParagraphs {

  private static final int TWIPS = 20;
  private static final String LATIN = "Times New Roman";
  private static final int SIGNATURE_CHARACTERS = 2;

  private WordParagraphs() {}

  static void write(XWPFParagraph paragraph, Element source, boolean keep) {
    LetterStyle style = LetterStyle.of(source.getAttribute("class"));
    style(paragraph, style, keep);
    if (source.getElementsByTagName("img").getLength() > 0) {
      // An exact distance of lines would cut the picture off.
      paragraph.setSpacingBetween(style.line, LineSpacingRule.AT_LEAST);
    }
    XWPFRun run = paragraph.createRun();
    writeText(run, source);
    run.setFontSize(style.size);
    if (style.isRed()) {
      run.setColor("C00000");
    }
    font(run, style.font);
  }

  private static void writeText(XWPFRun run, Element source) {
    for (Node node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        run.setText(text.getData());
      } else if (node.getNodeName().equals("br")) {
        run.addBreak();
      } else if (node.getNodeName().equals("img")) {
        WordPictures.write(run, (Element) node);
      }
    }
  }

  /** Distances, alignment and indents of the style. */
  static void style(XWPFParagraph paragraph, LetterStyle style, boolean keep) {
    paragraph.setAlignment(
        switch (style.align) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTER -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
          case JUSTIFY -> ParagraphAlignment.BOTH;
        });
    paragraph.setSpacingBetween(style.line, LineSpacingRule.EXACT);
    paragraph.setSpacingBefore(style.before * TWIPS);
    paragraph.setSpacingAfter(style.after * TWIPS);
    paragraph.setKeepNext(keep || style == LetterStyle.HEADING || style == LetterStyle.QUOTE);
    CTInd indent =
        paragraph.getCTP().getPPr().isSetInd()
            ? paragraph.getCTP().getPPr().getInd()
            : paragraph.getCTP().getPPr().addNewInd();
    if (style.indent > 0) {
      indent.setFirstLineChars(BigInteger.valueOf(100L * style.indent));
      indent.setFirstLine(BigInteger.valueOf((long) style.indent * style.size * TWIPS));
    }
    if (style == LetterStyle.SIGNATURE) {
      indent.setRightChars(BigInteger.valueOf(100L * SIGNATURE_CHARACTERS));
      indent.setRight(BigInteger.valueOf((long) SIGNATURE_CHARACTERS * style.size * TWIPS));
    }
  }

  /** A paragraph that only carries a line. */
  static void small(XWPFParagraph paragraph) {
    paragraph.setSpacingBetween(6, LineSpacingRule.EXACT);
    paragraph.setSpacingAfter(0);
  }

  static void font(XWPFRun run, LetterFont font) {
    CTFonts fonts =
        run.getCTR().getRPr().sizeOfRFontsArray() > 0
            ? run.getCTR().getRPr().getRFontsArray(0)
            : run.getCTR().getRPr().addNewRFonts();
    fonts.setEastAsia(font.wordName);
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setCs(LATIN);
    // quotation marks and dashes are Chinese here, not Latin
    fonts.setHint(STHint.EAST_ASIA);
  }
}
