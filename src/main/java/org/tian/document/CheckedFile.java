package org.tian.document;

import java.nio.file.Path;

/**
 * A file that was received and looked into, still outside the store.
 *
 * @param path where it lies for the moment
 * @param size bytes
 * @param sha256 in lower-case hexadecimal
 */
record CheckedFile(Path path, long size, String sha256, FileType type) {}
