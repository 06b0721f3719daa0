package org.tian.conventions.broken.second;

import org.tian.conventions.broken.first.First;

/** Closes a circle on purpose. */
public class Second {

  private First first;

  public void meet(First other) {
    first = other;
  }

  @Override
  public int hashCode() {
    return first == null ? 0 : 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Second;
  }
}
