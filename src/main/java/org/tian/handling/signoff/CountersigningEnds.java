package org.tian.handling.signoff;

/** The processes in which co-units countersign, as the domain sees them. */
public interface CountersigningEnds {

  /** Ends the waiting for a countersignature; nothing happens when nothing waits. */
  void end(Countersignature settled);
}
