package org.tian.notification;

import java.util.Set;

/**
 * A robot as people see it: never its address or secret.
 *
 * @param host machine that is called
 * @param signed whether a secret for signatures is kept
 */
public record RobotCard(
    long id,
    String owner,
    RobotFormat format,
    String label,
    String host,
    boolean signed,
    Set<NewsGroup> wanted,
    String language) {}
