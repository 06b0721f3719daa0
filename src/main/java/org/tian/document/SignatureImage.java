package org.tian.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tian.shared.Refusal;
import org.tian.shared.RefusedException;

/**
 * A handwritten signature as a picture. Only PNG is taken, and it is drawn anew, so that nothing
 * but the strokes is kept of what was sent.
 */
public final class SignatureImage {

  /** Most bytes of a picture that is sent. */
  public static final int MOST_BYTES = 200 * 1024;

  static final int MOST_WIDTH = 2400;
  static final int MOST_HEIGHT = 1200;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final byte[] content;

  private SignatureImage(byte[] content) {
    this.content = content;
  }

  /**
   * Checks a picture.
   *
   * @throws org.tian.shared.RefusedException {@code signature.too-large}, {@code
   *     signature.not-png}, {@code signature.too-many-dots} or {@code signature.empty}
   */
  public static SignatureImage of(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw refused("signature.too-large", MOST_BYTES / 1024);
    }
    if (sent.length < PNG.length || !Arrays.equals(PNG, Arrays.copyOf(sent, PNG.length))) {
      throw refused("signature.not-png");
    }
    try {
      BufferedImage picture = read(sent);
      if (isEmpty(picture)) {
        throw refused("signature.empty");
      }
      return new SignatureImage(drawnAnew(picture));
    } catch (RefusedException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw refused("signature.not-png");
    }
  }

  /** Sizes are read before dots are, so that a small file cannot become a huge picture. */
  private static BufferedImage read(byte[] sent) throws IOException {
    try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        if (reader.getWidth(0) > MOST_WIDTH || reader.getHeight(0) > MOST_HEIGHT) {
          throw refused("signature.too-many-dots", MOST_WIDTH, MOST_HEIGHT);
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  /** One colour all over is no signature. */
  private static boolean isEmpty(BufferedImage picture) {
    int first = picture.getRGB(0, 0);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) != first) {
          return false;
        }
      }
    }
    return true;
  }

  /** Dark strokes on nothing, so that it prints on any paper. */
  private static byte[] drawnAnew(BufferedImage picture) throws IOException {
    BufferedImage clean =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    clean.createGraphics().drawImage(picture, 0, 0, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(clean, "png", out);
    return out.toByteArray();
  }

  private static RefusedException refused(String code, Object... args) {
    return Refusal.at("signature", code, args).asException();
  }

  byte[] content() {
    return content.clone();
  }
}
