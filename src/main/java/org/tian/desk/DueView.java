package org.tian.desk;

/**
 * A due day as a reader needs it.
 *
 * @param light {@code good}, {@code near}, {@code late} or {@code none}; never shown without words
 * @param day the day with its weekday, or empty when there is none
 * @param words how much time is left, in working days
 */
public record DueView(String light, String day, String words) {}
