package org.tian.proposal;

import java.util.List;

/**
 * What review marks a case with.
 *
 * @param keywords at most {@value #MOST_KEYWORDS}
 * @param keyReason why it is recommended as a key proposal (推荐重点), or null when it is not
 * @param secret whether it is secret (涉密)
 * @param closedReason why it is not to be published (不公开), or null when it may be
 */
public record CaseMarks(
    List<String> keywords, String keyReason, boolean secret, String closedReason) {

  public static final int MOST_KEYWORDS = 8;
  public static final int KEYWORD_CHARACTERS = 20;
  public static final int REASON_CHARACTERS = 1000;

  static final CaseMarks NONE = new CaseMarks(List.of(), null, false, null);

  public CaseMarks {
    keywords = List.copyOf(keywords);
  }

  public boolean isKeyRecommended() {
    return keyReason != null;
  }

  public boolean isClosed() {
    return closedReason != null;
  }
}
