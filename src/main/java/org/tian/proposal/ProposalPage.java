package org.tian.proposal;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next what to send as {@code after} for the following page, or null at the end
 */
public record ProposalPage(List<ProposalSummary> items, Long next) {}
