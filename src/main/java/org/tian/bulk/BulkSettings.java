package org.tian.bulk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the work in the background.
 *
 * @param background whether this node works on runs
 * @param poll how often a node looks for runs that other nodes have taken or left
 * @param portion how many cases a node takes at a time
 * @param lease how long a portion is a node's own; after that another one takes over what is left
 */
@ConfigurationProperties("tian.bulk")
public record BulkSettings(
    @DefaultValue("true") boolean background,
    @DefaultValue("2s") Duration poll,
    @DefaultValue("10") int portion,
    @DefaultValue("2m") Duration lease) {}
