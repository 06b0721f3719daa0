package org.tian.document;

import java.util.Locale;

/** The two forms in which every document is given out. */
public enum DocumentFormat {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Ending of file names, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
