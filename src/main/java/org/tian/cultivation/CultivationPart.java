package org.tian.cultivation;

/** What a cultivation is made of, for the policy on who reads what. */
public enum CultivationPart {
  /** Why, and what is to be researched. */
  DECLARATION,
  /** Grade, mentor and what was said with them. */
  GRADING,
  PLAN,
  RECORDS,
  FINDINGS,
  MEETING,
  /** Who reviews it, and all comments with their answers. */
  ALL_COMMENTS,
  OWN_COMMENTS,
  ALL_VIEWS,
  OWN_VIEW,
  /** History and drawing. */
  COURSE
}
