package org.tian.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Documents of record out of templates: the same template and data as PDF for the file and as Word
 * for those who go on writing.
 *
 * <p>Templates lie in {@code documents/<name>.ftlh}. Values are plain data (records, maps, lists,
 * text); texts are escaped by the template engine.
 */
@Service
public class Documents {

  private final LetterTemplates templates;
  private final PdfWriter pdf;
  private final WordWriter word;

  Documents(LetterTemplates templates, PdfWriter pdf, WordWriter word) {
    this.templates = templates;
    this.pdf = pdf;
    this.word = word;
  }

  /** The document in the wanted form. */
  public byte[] write(String template, DocumentFormat format, Map<String, ?> model) {
    return format == DocumentFormat.PDF ? pdf(template, model) : docx(template, model);
  }

  /**
   * A4 pages with embedded fonts. A character that no font has is printed as 〓.
   *
   * @param template name without ending
   */
  public byte[] pdf(String template, Map<String, ?> model) {
    return pdf.write(parse(templates.write(template, model)));
  }

  /** The same as a Word file, with the fonts that the standard for official documents names. */
  public byte[] docx(String template, Map<String, ?> model) {
    return word.write(parse(templates.write(template, model)));
  }

  /**
   * The same as a part of a page: its paragraphs, whose classes begin with {@code letter-}.
   *
   * @param template name without ending
   */
  public String part(String template, Map<String, ?> model) {
    String xhtml = templates.write(template, model);
    String body = xhtml.substring(xhtml.indexOf("<body>") + "<body>".length());
    return body.substring(0, body.indexOf("</body>"))
        .replaceAll("class=\"([a-z-]+)\"", "class=\"letter-$1\"");
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException wrong) {
      throw new IllegalStateException("The template wrote no well-formed document", wrong);
    }
  }
}
