package org.tian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The font files of PDF letters, each read once: a Chinese font has some 15 MB, and reading it for
 * every letter costs more than the letter.
 *
 * <p>A parsed font is not for several threads at once; {@link PdfWriter} writes one file at a time.
 */
@Component
class LetterFonts {

  private final DocumentSettings.Fonts own;
  private final Map<String, TrueTypeFont> read = new HashMap<>();

  LetterFonts(DocumentSettings settings) {
    this.own = settings.fonts();
  }

  /** The office's own file where it has named one, else the free one that ships. */
  TrueTypeFont of(LetterFont face) {
    Path file = ownFile(face);
    return file != null
        ? ofFile(file)
        : read.computeIfAbsent(face.file, name -> parsed(() -> shipped(name)));
  }

  boolean hasRare() {
    return own.rare() != null;
  }

  /** The office's font of rare characters; only where there is one. */
  TrueTypeFont rare() {
    return ofFile(own.rare());
  }

  private TrueTypeFont ofFile(Path file) {
    return read.computeIfAbsent(
        file.toAbsolutePath().toString(), path -> parsed(() -> Files.newInputStream(file)));
  }

  private Path ownFile(LetterFont face) {
    return switch (face) {
      case TITLE -> own.title();
      case BODY -> own.body();
      case HEADING -> own.heading();
      case STRONG -> null;
    };
  }

  private static InputStream shipped(String file) throws IOException {
    ClassPathResource font = new ClassPathResource("fonts/" + file);
    if (!font.exists()) {
      throw new IOException("Build the fonts first: mvn generate-resources");
    }
    return font.getInputStream();
  }

  private static TrueTypeFont parsed(Source source) {
    try (InputStream content = source.open()) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(content));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A font of letters could not be read", unreadable);
    }
  }

  private interface Source {
    InputStream open() throws IOException;
  }
}
