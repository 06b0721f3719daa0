package org.tian.proposal;

/**
 * One letter or form of a kind.
 *
 * @param key names it within its kind, such as {@code ncal.jyj-1} for a unit and a round
 * @param data what the template prints: a public record of plain values
 */
public record DocumentPart(String key, Object data) {}
