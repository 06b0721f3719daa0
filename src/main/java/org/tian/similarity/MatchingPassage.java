package org.tian.similarity;

/**
 * Two passages that say the same.
 *
 * @param suggestion whether the other one is a suggestion
 * @param mine as written in the text that was compared
 * @param theirs as written in the case found
 * @param score how alike, 0 to 1
 */
public record MatchingPassage(boolean suggestion, String mine, String theirs, double score) {}
