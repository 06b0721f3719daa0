package org.tian.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A scrawl that stands for a signature by hand; the same for the same seed. */
final class DemoSignature {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 150;
  private static final int LETTERS = 3;
  private static final int STROKES = 4;

  private DemoSignature() {}

  static byte[] of(long seed) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0x1a1a1a));
    pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Random random = new Random(seed);
    for (int letter = 0; letter < LETTERS; letter++) {
      pen.draw(scrawl(random, 20 + letter * 130));
    }
    pen.dispose();
    return png(image);
  }

  private static Path2D scrawl(Random random, int left) {
    Path2D line = new Path2D.Double();
    line.moveTo(left + random.nextInt(30), 30 + random.nextInt(20));
    for (int stroke = 0; stroke < STROKES; stroke++) {
      line.curveTo(
          left + random.nextInt(120),
          20 + random.nextInt(110),
          left + random.nextInt(120),
          20 + random.nextInt(110),
          left + 20 + random.nextInt(90),
          30 + random.nextInt(95));
    }
    return line;
  }

  private static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
