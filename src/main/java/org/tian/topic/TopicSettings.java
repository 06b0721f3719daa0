package org.tian.topic;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of clues.
 *
 * @param cluesPerAddress clues that may come from one network address within the span
 * @param cluesPerSession clues that one browser session or one signed-in person may give within it
 * @param span after which the full number may be given again
 * @param keepContact how long names and contacts of givers are kept
 */
@ConfigurationProperties("tian.topic")
public record TopicSettings(
    @DefaultValue("30") int cluesPerAddress,
    @DefaultValue("5") int cluesPerSession,
    @DefaultValue("1h") Duration span,
    @DefaultValue("P1Y") Period keepContact) {}
