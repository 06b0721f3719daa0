package org.tian.handling;

/** The steps from signing for a proposal to a decided return, as programs take them. */
public interface ReturnSteps {

  /** The unit signs for the proposal. */
  void signFor(long unitTaskId);

  /** The unit asks to return it. */
  void ask(long unitTaskId, String reason, String proposedUnit);

  /** The unit's head signs the return, or does not and says why. */
  void sign(long unitTaskId, boolean signs, String comment);

  /** The handing office's leader lets a late return be heard, or does not. */
  void decideLate(long unitTaskId, boolean admits, String comment);

  /** The handing office gives the task to another unit, or leaves it where it is. */
  void arbitrate(long unitTaskId, boolean grants, String newUnit, String comment);
}
