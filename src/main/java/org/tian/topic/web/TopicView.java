package org.tian.topic.web;

import java.util.List;

/**
 * A topic in words.
 *
 * @param proposals how many submitted proposals came of it
 * @param state in words; empty for readers to whom all are published
 */
public record TopicView(
    long id,
    long version,
    int place,
    String committee,
    String committeeName,
    int year,
    String title,
    List<String> reasons,
    List<String> directions,
    String concerned,
    long proposals,
    String state,
    String tone,
    String audience,
    String published) {}
