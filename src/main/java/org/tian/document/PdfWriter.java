package org.tian.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Writes PDF out of the XHTML of a template, with every font embedded as far as it is used. */
@Component
class PdfWriter {

  /** What printers set for a character their case lacks; never an empty box. */
  static final String MISSING_CHARACTER = "〓";

  private static final int NORMAL_WEIGHT = 400;

  private final DocumentSettings.Fonts fonts;
  private final String layout;

  PdfWriter(DocumentSettings settings) throws IOException {
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    this.fonts = settings.fonts();
    this.layout =
        new ClassPathResource("documents/layout.css").getContentAsString(StandardCharsets.UTF_8);
  }

  byte[] write(Document xhtml) {
    xhtml
        .getElementsByTagName("head")
        .item(0)
        .appendChild(xhtml.createElement("style"))
        .setTextContent(layout + LetterStyle.css());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    addFonts(builder);
    // A template brings all it needs: nothing is ever fetched, whatever the text contains.
    builder.useUriResolver((base, address) -> null);
    builder.useReplacementText(MISSING_CHARACTER);
    builder.withProducer("Tian");
    builder.withW3cDocument(xhtml, null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException("The PDF could not be written", broken);
    }
    return pdf.toByteArray();
  }

  private void addFonts(PdfRendererBuilder builder) {
    for (LetterFont font : LetterFont.values()) {
      Path own = ownFile(font);
      if (own != null) {
        addFile(builder, own, font.name());
      } else {
        builder.useFont(() -> shipped(font), font.name(), NORMAL_WEIGHT, FontStyle.NORMAL, true);
      }
    }
    if (fonts.rare() != null) {
      addFile(builder, fonts.rare(), LetterFont.RARE_FAMILY);
    }
  }

  private Path ownFile(LetterFont font) {
    return switch (font) {
      case TITLE -> fonts.title();
      case BODY -> fonts.body();
      case HEADING -> fonts.heading();
      case STRONG -> null;
    };
  }

  private static void addFile(PdfRendererBuilder builder, Path file, String family) {
    builder.useFont(file.toFile(), family, NORMAL_WEIGHT, FontStyle.NORMAL, true);
  }

  private static InputStream shipped(LetterFont font) {
    try {
      return new ClassPathResource("fonts/" + font.file).getInputStream();
    } catch (IOException missing) {
      throw new UncheckedIOException("Build the fonts first: mvn generate-resources", missing);
    }
  }
}
