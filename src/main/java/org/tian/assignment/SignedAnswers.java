package org.tian.assignment;

/** Tells whether a unit's answer is signed; implemented by the module that holds answers. */
public interface SignedAnswers {

  /** Whether the head has signed the reply, so that the unit cannot be changed any more. */
  boolean isSigned(long unitTaskId);
}
