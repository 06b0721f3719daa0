package org.tian.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.springframework.stereotype.Component;

/**
 * Tells what a file is by looking into it, never by its name.
 *
 * <p>Tika knows the first bytes; the two container forms of office files are opened, because their
 * first bytes are the same for a letter, an archive and a program.
 */
@Component
class FileTypes {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-mach-o",
          "application/x-sh",
          "application/x-bat",
          "application/java-vm");
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml");

  private final Detector detector = new DefaultDetector();

  /** The type of the file; {@link FileType#OTHER} when nobody knows. */
  FileType of(Path file) throws IOException {
    byte[] beginning = beginning(file);
    if (Arrays.equals(beginning, ZIP)) {
      return inZip(file);
    }
    if (Arrays.equals(beginning, OLE_CONTAINER)) {
      return inOleContainer(file);
    }
    return byTika(file);
  }

  private FileType byTika(Path file) throws IOException {
    String mediaType;
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      mediaType = detector.detect(content, new Metadata()).getBaseType().toString();
    }
    if (PROGRAMS.contains(mediaType)) {
      return FileType.PROGRAM;
    }
    if (PAGES.contains(mediaType)) {
      return FileType.WEB_PAGE;
    }
    if (isArchive(mediaType)) {
      return FileType.ARCHIVE;
    }
    return FileType.ofMediaType(mediaType)
        .orElse(isChineseText(file) ? FileType.TEXT : FileType.OTHER);
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(ZIP.length);
    }
  }

  private static FileType inZip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Set<String> names = zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
      if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
        return FileType.WITH_MACROS;
      }
      if (names.contains("OFD.xml")) {
        return FileType.OFD;
      }
      return names.contains("[Content_Types].xml") ? officeType(names) : FileType.ARCHIVE;
    } catch (IOException broken) {
      return FileType.ARCHIVE;
    }
  }

  private static FileType officeType(Set<String> names) {
    if (names.contains("word/document.xml")) {
      return FileType.WORD;
    }
    if (names.contains("xl/workbook.xml")) {
      return FileType.EXCEL;
    }
    return names.contains("ppt/presentation.xml") ? FileType.POWERPOINT : FileType.ARCHIVE;
  }

  private static FileType inOleContainer(Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> names = container.getRoot().getEntryNames();
      if (names.contains("Macros") || names.contains("_VBA_PROJECT_CUR")) {
        return FileType.WITH_MACROS;
      }
      if (names.contains("WordDocument")) {
        return FileType.WORD_97;
      }
      if (names.contains("Workbook") || names.contains("Book")) {
        return FileType.EXCEL_97;
      }
      return names.contains("PowerPoint Document") ? FileType.POWERPOINT_97 : FileType.OTHER;
    } catch (IOException | RuntimeException broken) {
      // POI reports a damaged container by several unchecked exceptions.
      return FileType.OTHER;
    }
  }

  private static boolean isArchive(String mediaType) {
    return mediaType.contains("rar")
        || mediaType.contains("7z")
        || mediaType.contains("gzip")
        || mediaType.contains("tar")
        || mediaType.contains("bzip")
        || mediaType.equals("application/java-archive");
  }

  /** Older Chinese text files are no UTF-8, which the detector takes for bytes of any kind. */
  private static boolean isChineseText(Path file) throws IOException {
    try {
      return CHINESE
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .chars()
          .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
