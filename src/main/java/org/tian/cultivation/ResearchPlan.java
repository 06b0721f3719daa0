package org.tian.cultivation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How a topic is to be researched.
 *
 * @param content what is looked into and how
 * @param startsOn first day of the research
 * @param endsOn last day of the research
 * @param visits whom and which places to visit
 */
@Embeddable
public record ResearchPlan(
    @Column(name = "plan_content") String content,
    @Column(name = "plan_starts_on") LocalDate startsOn,
    @Column(name = "plan_ends_on") LocalDate endsOn,
    @Column(name = "plan_visits") String visits) {}
