package org.tian.cultivation;

import java.util.List;

/**
 * A page of cultivations.
 *
 * @param next what to pass as {@code after} for the next page, or null on the last one
 */
public record CultivationPage(List<Cultivation> items, Long next) {}
