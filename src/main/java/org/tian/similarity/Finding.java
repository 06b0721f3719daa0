package org.tian.similarity;

/**
 * What somebody finds two cases to be.
 *
 * @param score how alike they are at present, 0 to 1
 */
public record Finding(Verdict verdict, String reason, double score) {}
