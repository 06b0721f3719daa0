package org.tian.proposal;

/**
 * Whether a proposal counts for the session (大会提案) or between sessions (平时提案). Names under {@code
 * submission.<name>}.
 */
public enum SubmissionType {
  SESSION,
  ORDINARY
}
