package org.tian.notification;

import java.util.Set;

/**
 * Somebody to be told.
 *
 * @param committee in whose words
 * @param bodies where the person holds posts
 */
record Recipient(
    String id,
    String name,
    String email,
    String phone,
    String committee,
    Set<String> bodies,
    Preferences preferences) {}
