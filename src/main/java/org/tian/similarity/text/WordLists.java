package org.tian.similarity.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The word lists an office may edit: one entry a line, {@code #} begins a remark.
 *
 * <p>A file of the office's own folder counts instead of the one that ships under the same name.
 */
public final class WordLists {

  private final Path folder;

  /** Lists of a folder; null takes only those that ship. */
  public WordLists(Path folder) {
    this.folder = folder;
  }

  /** Lines of a list without remarks and blank ones. */
  public List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return reader.lines().flatMap(WordLists::content).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list " + name, e);
    }
  }

  private static Stream<String> content(String line) {
    String text = line.replaceFirst("#.*", "").strip();
    return text.isEmpty() ? Stream.empty() : Stream.of(text);
  }

  private InputStream open(String name) throws IOException {
    if (folder != null && Files.exists(folder.resolve(name))) {
      return Files.newInputStream(folder.resolve(name));
    }
    InputStream shipped = WordLists.class.getResourceAsStream("/similarity/" + name);
    if (shipped == null) {
      throw new IOException("No such list: " + name);
    }
    return shipped;
  }
}
