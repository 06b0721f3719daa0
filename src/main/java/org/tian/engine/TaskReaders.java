package org.tian.engine;

/**
 * Tells who beside those a task concerns may read what is said about it; implemented by the module
 * that owns cases.
 */
public interface TaskReaders {

  /** Whether the person sees the case and is not only its proposer. */
  boolean readsTalkOf(long proposalId, String personId);
}
