package org.tian.engine.office;

import java.util.List;

/**
 * One page of copies.
 *
 * @param next {@code after} of the following page, or null when this is the last
 */
public record CopyPage(List<CopyView> copies, Long next) {}
