package org.tian.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of many types. */
public final class SampleFiles {

  public static final byte[] PDF =
      "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

  /** The first bytes of a Windows program. */
  public static final byte[] PROGRAM = program();

  private SampleFiles() {}

  public static byte[] word() throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText("调研报告");
      word.write(file);
      return file.toByteArray();
    }
  }

  public static byte[] excel() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      workbook.createSheet("表");
      workbook.write(file);
      return file.toByteArray();
    }
  }

  public static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file.toByteArray();
  }

  public static byte[] ole(String... names) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      for (String name : names) {
        container.createDocument(new ByteArrayInputStream(new byte[5000]), name);
      }
      container.writeFilesystem(file);
      return file.toByteArray();
    }
  }

  static byte[] brokenOle() throws IOException {
    byte[] whole = ole("WordDocument");
    return Arrays.copyOf(whole, 600);
  }

  public static byte[] png() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file);
    return file.toByteArray();
  }

  private static byte[] program() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    program[0x3c] = (byte) 0x80;
    program[0x80] = 'P';
    program[0x81] = 'E';
    return program;
  }
}
