package org.tian.review;

/** What the proposers of a case are told. Names under {@code notice.<name>}. */
public enum NoticeKind {
  FILED,
  RETURNED,
  NOT_FILED,
  CONVERTED,
  MERGED,
  UNMERGED,
  WITHDRAWN
}
