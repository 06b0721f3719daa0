package org.tian.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is, by its content. The first ones may be attached, the others are known only so that
 * a refusal can name them; names under {@code filetype.<NAME>}.
 */
public enum FileType {
  PDF("application/pdf", "pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /** Word 97–2003; WPS Writer keeps its own files in the same form. */
  WORD_97("application/msword", "doc", "wps"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  /** The national format for fixed-layout documents, GB/T 33190. */
  OFD("application/ofd", "ofd"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TEXT("text/plain", "txt"),

  EXCEL_97("application/vnd.ms-excel"),
  POWERPOINT_97("application/vnd.ms-powerpoint"),
  WITH_MACROS("application/octet-stream"),
  ARCHIVE("application/octet-stream"),
  PROGRAM("application/octet-stream"),
  WEB_PAGE("application/octet-stream"),
  OTHER("application/octet-stream");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** Whether a file of this type may be attached. */
  public boolean isAllowed() {
    return !extensions.isEmpty();
  }

  /** Media type under which it is handed out. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a file of this type may bear the ending. */
  boolean mayEndWith(String extension) {
    return extensions.contains(extension.toLowerCase(Locale.ROOT));
  }

  /** Key of the name in the message files. */
  public String messageKey() {
    return "filetype." + name();
  }

  static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(FileType::isAllowed)
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst();
  }
}
