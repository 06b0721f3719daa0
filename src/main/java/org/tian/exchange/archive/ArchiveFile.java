package org.tian.exchange.archive;

/**
 * A file of a package as its index names it.
 *
 * @param path within the package
 * @param name what people call it
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
record ArchiveFile(String path, String name, long size, String sha256) {

  /** A line as {@code sha256sum -c} reads it. */
  String sum() {
    return sha256 + "  " + path + "\n";
  }
}
