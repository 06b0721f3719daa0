package org.tian.similarity;

import java.util.List;
import org.tian.similarity.text.Passage;

/**
 * A case with the texts by which it is compared.
 *
 * @param committee code of the committee it belongs to
 * @param year year of its submission
 * @param session key of its session, or null
 * @param readers keys under which it may be found; a search carries the keys of its reader
 */
public record ComparableCase(
    long id,
    String committee,
    int year,
    String session,
    ComparableText text,
    List<String> readers) {

  public ComparableCase {
    readers = List.copyOf(readers);
  }

  List<Passage> passages() {
    return text.passages();
  }
}
