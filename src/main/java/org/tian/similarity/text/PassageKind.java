package org.tian.similarity.text;

/** Where a passage stands; what stands in a suggestion counts twice. */
public enum PassageKind {
  TITLE(1),
  SUGGESTION(2),
  BODY(1);

  private final int weight;

  PassageKind(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
