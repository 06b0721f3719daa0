package org.tian.proposal;

/**
 * A kind of document that is about a whole session of a committee. Each module brings those whose
 * data it holds; the template {@code documents/<kind>.ftlh} prints them.
 */
public interface SessionDocument {

  /**
   * Code in addresses, such as {@code review-report}; name under {@code sessiondocument.<kind>}.
   */
  String kind();

  /** Whether the acting person may read it. */
  boolean isReadable(PlenarySession session);

  /**
   * What the template prints, in the language of the moment: a public record of plain values, and
   * of no case that the acting person may not see.
   */
  Object data(PlenarySession session);
}
