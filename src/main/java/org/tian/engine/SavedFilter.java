package org.tian.engine;

/**
 * A list as somebody wants to find it again.
 *
 * @param bodyCode committee or unit whose people all have it; null for the person's own
 * @param query what stands in the address of the inbox, from {@code list=} on
 * @param changeable whether the reader may rename and delete it
 */
public record SavedFilter(long id, String name, String bodyCode, String query, boolean changeable) {

  public boolean isShared() {
    return bodyCode != null;
  }
}
