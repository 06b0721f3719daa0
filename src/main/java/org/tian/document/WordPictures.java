package org.tian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;

/**
 * Pictures in a Word file: PNG that the template carries in itself, with its size in millimetres,
 * as {@code <img src="data:image/png;base64,…" style="width:40mm;height:14mm" alt="…"/>}.
 */
final class WordPictures {

  private static final String PNG = "data:image/png;base64,";
  private static final Pattern SIZE = Pattern.compile("width:([0-9.]+)mm;height:([0-9.]+)mm");
  private static final double POINTS_PER_MM = 72 / 25.4;

  private WordPictures() {}

  static void write(XWPFRun run, Element source) {
    Matcher size = SIZE.matcher(source.getAttribute("style"));
    String address = source.getAttribute("src");
    if (!size.matches() || !address.startsWith(PNG)) {
      throw new IllegalStateException("A picture of a document is a PNG with its size in it");
    }
    byte[] content = Base64.getDecoder().decode(address.substring(PNG.length()));
    try {
      run.addPicture(
              new ByteArrayInputStream(content),
              PictureType.PNG,
              "picture.png",
              emu(size.group(1)),
              emu(size.group(2)))
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(source.getAttribute("alt"));
    } catch (IOException | InvalidFormatException broken) {
      throw new UncheckedIOException(new IOException("A picture was not taken", broken));
    }
  }

  private static int emu(String millimetres) {
    return Units.toEMU(Double.parseDouble(millimetres) * POINTS_PER_MM);
  }
}
