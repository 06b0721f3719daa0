package org.tian.similarity.text;

/** Where a passage stands; what stands in a suggestion counts twice. */
public enum PassageKind {
  TITLE(1),
  SUGGESTION(2),
  BODY(1);

  private static final PassageKind[] ALL = values();

  private final int weight;

  PassageKind(int weight) {
    this.weight = weight;
  }

  static PassageKind of(int ordinal) {
    return ALL[ordinal];
  }

  int weight() {
    return weight;
  }
}
