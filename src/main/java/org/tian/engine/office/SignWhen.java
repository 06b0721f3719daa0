package org.tian.engine.office;

/** When others sign. Names under {@code office.when.<NAME>}. */
public enum SignWhen {
  /** Before the holder decides (前加签). */
  BEFORE,
  /** After the holder has submitted; the case waits for them (后加签). */
  AFTER,
  /** Beside the holder's own work; it ends with the last of them (并加签). */
  PARALLEL
}
