package org.tian.desk;

/**
 * A due day as a reader needs it.
 *
 * @param light {@code good}, {@code near}, {@code late}, {@code paused} or {@code none}; never
 *     shown without words
 * @param day the day with its weekday, or empty when there is none
 * @param words how much time is left, in working days
 * @param url where the day is explained, or empty
 */
public record DueView(String light, String day, String words, String url) {

  DueView(String light, String day, String words) {
    this(light, day, words, "");
  }

  DueView explainedAt(long deadlineId) {
    return new DueView(light, day, words, "/desk/deadlines/" + deadlineId);
  }
}
