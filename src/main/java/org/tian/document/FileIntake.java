package org.tian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/**
 * Receives a file at the door: counts, hashes, looks into it, and refuses what may not come in.
 *
 * <p>The content waits in a temporary file of its own, which is gone afterwards.
 */
@Component
class FileIntake {

  private static final int MEGABYTE = 1024 * 1024;

  private final FileTypes types;
  private final DocumentSettings settings;
  private final Texts texts;

  FileIntake(FileTypes types, DocumentSettings settings, Texts texts) {
    this.types = types;
    this.settings = settings;
    this.texts = texts;
  }

  /**
   * Gives the checked file to the work.
   *
   * @param name cleaned name
   * @throws org.tian.shared.RefusedException when it is empty, too large, of a type that may not be
   *     attached, or named as something it is not
   */
  <T> T receive(String name, InputStream content, Function<CheckedFile, T> work) {
    try {
      Path file = Files.createTempFile("tian-attachment", null);
      try {
        return work.apply(check(name, file, content));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The upload of " + name + " broke off", broken);
    }
  }

  private CheckedFile check(String name, Path file, InputStream content) throws IOException {
    MessageDigest digest = sha256();
    long size;
    try (OutputStream target = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      size = copy(name, content, target);
    }
    if (size == 0) {
      throw refusal("document.empty", name);
    }
    FileType type = types.of(file);
    refuseWrongType(name, type);
    return new CheckedFile(file, size, HexFormat.of().formatHex(digest.digest()), type);
  }

  /** Stops at the first byte too many, however long the stream is. */
  private long copy(String name, InputStream content, OutputStream target) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      size += read;
      if (size > settings.maxFileSize().toBytes()) {
        throw refusal("document.too-large", name, settings.maxFileSize().toBytes() / MEGABYTE);
      }
      target.write(buffer, 0, read);
    }
    return size;
  }

  private void refuseWrongType(String name, FileType type) {
    if (!type.isAllowed()) {
      throw refusal("document.type-not-allowed", name, nameOf(type), allowedTypes());
    }
    String extension = FileNames.extensionOf(name);
    if (!type.mayEndWith(extension)) {
      throw refusal(
          "document.type-contradicts-name", name, nameOf(type), "." + extension, allowedTypes());
    }
  }

  private String allowedTypes() {
    return Arrays.stream(FileType.values())
        .filter(FileType::isAllowed)
        .map(type -> texts.of(type.messageKey()))
        .collect(Collectors.joining(texts.of("document.list-separator")));
  }

  private static DefaultMessageSourceResolvable nameOf(FileType type) {
    return new DefaultMessageSourceResolvable(type.messageKey());
  }

  private static RuntimeException refusal(String code, Object... args) {
    return Refusal.at("file", code, args).asException();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
