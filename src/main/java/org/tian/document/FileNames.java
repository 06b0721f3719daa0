package org.tian.document;

import java.text.Normalizer;

/** Names of files as they are kept: no path, nothing invisible, nothing a file system rejects. */
public final class FileNames {

  private static final int LONGEST = 120;
  private static final int LONGEST_EXTENSION = 8;

  private FileNames() {}

  /** The cleaned name, or an empty text when nothing is left of it. */
  public static String clean(String given) {
    String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    // \p{Cc} control characters; \p{Cf} marks that turn the reading direction and can hide an
    // ending
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "").replaceAll("[<>:\"|?*]", "_");
    name = name.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("^[ .]+|[ .]+$", "");
    return shortened(name);
  }

  /** The ending without its dot; empty when there is none. */
  static String extensionOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    String extension = extensionOf(name);
    String ending =
        extension.isEmpty() || extension.length() > LONGEST_EXTENSION ? "" : "." + extension;
    int end = LONGEST - ending.length();
    // never cut between the two halves of a rare character
    int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
    return name.substring(0, whole) + ending;
  }
}
