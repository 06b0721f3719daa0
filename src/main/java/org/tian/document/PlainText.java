package org.tian.document;

/**
 * A written message.
 *
 * @param title its first line
 * @param body what stands below
 */
public record PlainText(String title, String body) {

  private static final int LONGEST_TITLE = 200;

  static PlainText of(String written) {
    String text = written.replace("\r\n", "\n").strip();
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    String title = first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE);
    return new PlainText(title, end < 0 ? "" : text.substring(end + 1).strip());
  }
}
