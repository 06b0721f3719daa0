package org.tian.desk;

import java.util.List;

/**
 * What the reader may do about the merging of a case.
 *
 * @param undoable whether the merge can be undone
 * @param targets cases it can be merged into; empty when it cannot
 */
public record MergingView(boolean undoable, List<Target> targets) {

  /** A case to merge into. */
  public record Target(long id, String name) {}
}
