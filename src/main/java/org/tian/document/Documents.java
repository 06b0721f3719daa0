package org.tian.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Service;
import org.tian.shared.Refusal;
import org.tian.shared.RefusalTexts;
import org.tian.shared.RefusedException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Documents of record out of templates: the same template and data as PDF for the file and as Word
 * for those who go on writing.
 *
 * <p>Templates lie in {@code documents/<name>.ftlh}, or are a committee's own. Values are plain
 * data (records, maps, lists, text); texts are escaped by the template engine.
 */
@Service
public class Documents {

  private final LetterTemplates templates;
  private final OwnTemplates own;
  private final TemplateCheck check;
  private final TemplateKinds kinds;
  private final PdfWriter pdf;
  private final WordWriter word;
  private final RefusalTexts refusals;

  Documents(
      LetterTemplates templates,
      OwnTemplates own,
      TemplateCheck check,
      TemplateKinds kinds,
      PdfWriter pdf,
      WordWriter word,
      RefusalTexts refusals) {
    this.templates = templates;
    this.own = own;
    this.check = check;
    this.kinds = kinds;
    this.pdf = pdf;
    this.word = word;
    this.refusals = refusals;
  }

  /**
   * The document in the wanted form, by the committee's own template where it has one.
   *
   * @throws RefusedException {@code template.own-fails} when the committee's template cannot write
   *     this document; its office then finds that beside the template
   */
  public byte[] write(
      String committee, String template, DocumentFormat format, Map<String, ?> model) {
    return print(format, written(committee, template, model));
  }

  /**
   * A document by a template that is not saved, to be looked at.
   *
   * @throws RefusedException what is wrong with it
   */
  public byte[] tryOut(String source, DocumentFormat format, Map<String, ?> model) {
    return print(format, check.write(source, model).document());
  }

  /** The same with the example values of the kind. */
  public byte[] tryOut(String source, String kind, DocumentFormat format) {
    return tryOut(source, format, kinds.of(kind).full());
  }

  /**
   * A4 pages with embedded fonts by the shipped template. A character that no font has is printed
   * as 〓.
   *
   * @param template name without ending
   */
  byte[] pdf(String template, Map<String, ?> model) {
    return pdf.write(shipped(template, model));
  }

  /** The same as a Word file, with the fonts that the standard for official documents names. */
  byte[] docx(String template, Map<String, ?> model) {
    return word.write(shipped(template, model));
  }

  /**
   * The same as a part of a page: its paragraphs, whose classes begin with {@code letter-}.
   *
   * @param template name without ending
   * @throws RefusedException as {@link #write}
   */
  public String part(String committee, String template, Map<String, ?> model) {
    Optional<DocumentTemplate> ofCommittee = own.of(committee, template);
    String xhtml =
        ofCommittee.isPresent()
            ? written(ofCommittee.get(), model).xhtml()
            : templates.write(template, model);
    String body = xhtml.substring(xhtml.indexOf("<body>") + "<body>".length());
    return body.substring(0, body.indexOf("</body>"))
        .replaceAll("class=\"([a-z-]+)\"", "class=\"letter-$1\"");
  }

  private Document written(String committee, String template, Map<String, ?> model) {
    Optional<DocumentTemplate> ofCommittee = own.of(committee, template);
    return ofCommittee.isPresent()
        ? written(ofCommittee.get(), model).document()
        : shipped(template, model);
  }

  /** A failing template is never passed over in silence: the paper would not be the office's. */
  private TemplateCheck.Written written(DocumentTemplate template, Map<String, ?> model) {
    try {
      return check.write(template.getSource(), model);
    } catch (RefusedException refused) {
      String why = refusals.line(refused);
      own.failed(template, why);
      throw Refusal.of(
              "template.own-fails",
              kinds.of(template.getKind()).name(),
              template.getVersionNo(),
              why)
          .asException();
    }
  }

  private Document shipped(String template, Map<String, ?> model) {
    try {
      return parsed(templates.write(template, model));
    } catch (SAXException wrong) {
      throw new IllegalStateException("The template wrote no well-formed document", wrong);
    }
  }

  private byte[] print(DocumentFormat format, Document document) {
    return format == DocumentFormat.PDF ? pdf.write(document) : word.write(document);
  }

  static Document parsed(String xhtml) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (IOException | ParserConfigurationException wrong) {
      throw new IllegalStateException("No document could be read", wrong);
    }
  }

  /** Throws and does not print to the console. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException told) {
      // nothing that a document could not bear
    }

    @Override
    public void error(SAXParseException wrong) throws SAXException {
      throw wrong;
    }

    @Override
    public void fatalError(SAXParseException wrong) throws SAXException {
      throw wrong;
    }
  }
}
