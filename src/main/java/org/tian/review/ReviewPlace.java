package org.tian.review;

/**
 * Where in a round of review something is said.
 *
 * @param stageNo number of the review, from 1; null at the acceptance check and the decision
 * @param groupCode code of the review group, or null
 */
public record ReviewPlace(Integer stageNo, String groupCode) {

  static final ReviewPlace NONE = new ReviewPlace(null, null);

  /** The only review of a committee without groups, or the first one. */
  static final ReviewPlace FIRST = new ReviewPlace(1, null);
}
