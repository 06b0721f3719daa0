package org.tian.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files into a ZIP one after the other and reckons their hashes on the way. */
final class ArchiveWriter implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final ZipOutputStream zip;
  private final long millis;
  private final List<ArchiveFile> files = new ArrayList<>();

  ArchiveWriter(OutputStream out, long millis) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.millis = millis;
  }

  /** What has been written so far. */
  List<ArchiveFile> files() {
    return List.copyOf(files);
  }

  void add(String path, String name, byte[] content) throws IOException {
    add(path, name, new ByteArrayInputStream(content));
  }

  /** Reads the content once; never holds more of it than a buffer. */
  void add(String path, String name, InputStream content) throws IOException {
    MessageDigest digest = sha256();
    ZipEntry entry = new ZipEntry(path);
    entry.setTime(millis);
    zip.putNextEntry(entry);
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
      zip.write(buffer, 0, read);
      size += read;
    }
    zip.closeEntry();
    files.add(new ArchiveFile(path, name, size, hex(digest.digest())));
  }

  /** The hash of a text. */
  static String sha256(String text) {
    return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
