package org.tian.document;

import java.time.Instant;

/**
 * A template that somebody has begun to change.
 *
 * @param basedOn version it was begun on, 0 for the shipped one
 */
public record TemplateDraft(String source, String note, int basedOn, Instant keptAt) {}
