package org.tian.desk;

/**
 * The marks of a case as its page lets them be changed.
 *
 * @param allowed whether the reader may change them
 * @param keywords with 、 between
 */
public record MarkingView(
    boolean allowed,
    String keywords,
    boolean keyRecommended,
    String keyReason,
    boolean secret,
    boolean closed,
    String closedReason) {}
