package org.tian.similarity;

/** What a reviewer finds two cases to be; names under {@code verdict.<NAME>}. */
public enum Verdict {
  DUPLICATE,
  RELATED,
  DIFFERENT;

  /** Key of the name in the message files. */
  public String messageKey() {
    return "verdict." + name();
  }
}
