package org.tian.topic;

/**
 * What a topic is drawn from.
 *
 * @param refId group of clues or work point; null for a hot word
 * @param word hot word, else null
 * @param year year of the hot word, else null
 */
public record SourceRef(SourceKind kind, Long refId, String word, Integer year) {

  static final int WORD = 60;

  public static SourceRef group(long id) {
    return new SourceRef(SourceKind.CLUE_GROUP, id, null, null);
  }

  public static SourceRef workPoint(long id) {
    return new SourceRef(SourceKind.WORK_POINT, id, null, null);
  }

  public static SourceRef hotWord(String word, int year) {
    return new SourceRef(SourceKind.HOT_WORD, null, Entry.line(word), year);
  }
}
