package org.tian.notification;

/**
 * What is sent.
 *
 * @param key the same at every attempt
 * @param recipient who gets it; null for a body's robot
 * @param robot which robot; null on other channels
 */
record OutboundLetter(
    String key, NewsEvent event, Recipient recipient, Robot robot, String title, String body) {}
