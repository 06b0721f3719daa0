package org.tian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes Word out of the XHTML of a template: the paragraphs of {@link LetterStyle}, tables of a
 * form, the red rule, and the blocks {@code keep}, {@code copies} and {@code gap}.
 */
@Component
class WordWriter {

  byte[] write(Document xhtml) {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      String title = xhtml.getElementsByTagName("title").item(0).getTextContent();
      word.getProperties().getCoreProperties().setTitle(title);
      word.getProperties().getCoreProperties().setCreator("Tian");
      List<Element> letters = childrenOf((Element) xhtml.getElementsByTagName("body").item(0));
      WordPages pages = new WordPages(word);
      for (int i = 0; i < letters.size(); i++) {
        writeAll(word, childrenOf(letters.get(i)));
        if (i < letters.size() - 1) {
          pages.endLetter();
        }
      }
      pages.finish();
      word.write(file);
      return file.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The Word file could not be written", broken);
    }
  }

  /** What stands before a block that is kept together goes with it: no signature stands alone. */
  private void writeAll(XWPFDocument word, List<Element> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean keep =
          i + 1 < blocks.size() && blocks.get(i + 1).getAttribute("class").equals("keep");
      write(word, blocks.get(i), keep);
    }
  }

  private void write(XWPFDocument word, Element block, boolean keep) {
    switch (block.getTagName() + "." + block.getAttribute("class")) {
      case "div.gap" -> WordParagraphs.style(word.createParagraph(), LetterStyle.TEXT, keep);
      case "div.rule" -> rule(word.createParagraph());
      case "div.keep" -> childrenOf(block).forEach(child -> write(word, child, true));
      case "div.copies" -> copies(word, block);
      case "table.form", "table.form joined", "table.form rows" -> WordTables.write(word, block);
      default -> WordParagraphs.write(word.createParagraph(), block, keep);
    }
  }

  private static void rule(XWPFParagraph paragraph) {
    WordParagraphs.small(paragraph);
    paragraph.setBorderTop(Borders.THICK_THIN_SMALL_GAP);
    var top = paragraph.getCTP().getPPr().getPBdr().getTop();
    top.setColor("C00000");
    top.setSz(BigInteger.valueOf(24));
  }

  /** Below the letter between two lines, as the standard has it (版记). */
  private void copies(XWPFDocument word, Element block) {
    WordParagraphs.style(word.createParagraph(), LetterStyle.TEXT, true);
    List<Element> lines = childrenOf(block);
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph line = word.createParagraph();
      WordParagraphs.write(line, lines.get(i), i < lines.size() - 1);
      // equal borders of neighbouring paragraphs become one frame, so both lines carry both
      line.setBorderTop(Borders.SINGLE);
      line.setBorderBottom(Borders.SINGLE);
    }
  }

  static List<Element> childrenOf(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
