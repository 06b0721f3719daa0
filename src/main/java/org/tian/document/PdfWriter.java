package org.tian.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Writes PDF out of the XHTML of a template, with every font embedded as far as it is used.
 *
 * <p>One file at a time: the parsed fonts are shared, and many at once would fill the memory of a
 * small machine.
 */
@Component
class PdfWriter {

  /** What printers set for a character their case lacks; never an empty box. */
  static final String MISSING_CHARACTER = "〓";

  /** A picture that stands in the template itself. */
  private static final String CARRIED = "data:image/png;base64,";

  private static final int NORMAL_WEIGHT = 400;

  private final LetterFonts fonts;
  private final String layout;

  PdfWriter(LetterFonts fonts) throws IOException {
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    this.fonts = fonts;
    this.layout =
        new ClassPathResource("documents/layout.css").getContentAsString(StandardCharsets.UTF_8);
  }

  byte[] write(Document xhtml) {
    xhtml
        .getElementsByTagName("head")
        .item(0)
        .appendChild(xhtml.createElement("style"))
        .setTextContent(layout + LetterStyle.css());
    try {
      return written(xhtml);
    } catch (IOException broken) {
      throw new UncheckedIOException("The PDF could not be written", broken);
    }
  }

  private synchronized byte[] written(Document xhtml) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      addFonts(builder, pdf);
      // A template brings all it needs: nothing is ever fetched, whatever the text contains.
      builder.useUriResolver((base, address) -> address.startsWith(CARRIED) ? address : null);
      builder.useReplacementText(MISSING_CHARACTER);
      builder.withProducer("Tian");
      builder.withW3cDocument(xhtml, null);
      builder.toStream(content);
      builder.run();
    }
    return content.toByteArray();
  }

  private void addFonts(PdfRendererBuilder builder, PDDocument pdf) {
    for (LetterFont face : LetterFont.values()) {
      add(builder, face.name(), new Embedded(pdf, () -> fonts.of(face)));
    }
    if (fonts.hasRare()) {
      add(builder, LetterFont.RARE_FAMILY, new Embedded(pdf, fonts::rare));
    }
  }

  private static void add(PdfRendererBuilder builder, String family, PDFontSupplier font) {
    builder.useFont(font, family, NORMAL_WEIGHT, FontStyle.NORMAL, true);
  }

  /** A face put into the file when a text first needs it. */
  private static final class Embedded extends PDFontSupplier {

    private final PDDocument pdf;
    private final Supplier<TrueTypeFont> face;

    Embedded(PDDocument pdf, Supplier<TrueTypeFont> face) {
      super(null);
      this.pdf = pdf;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, face.get(), true);
      } catch (IOException broken) {
        throw new UncheckedIOException("A font could not be embedded", broken);
      }
    }
  }
}
