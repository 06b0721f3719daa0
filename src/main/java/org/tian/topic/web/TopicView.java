package org.tian.topic.web;

import java.util.List;

/**
 * A topic in words.
 *
 * @param proposals how many submitted proposals came of it
 * @param cultivations how many declarations for cultivation came of it
 * @param state in words
 * @param audience to whom it is published, in words; empty while it is not
 * @param audienceCode the same as a code
 * @param retirable whether it can be taken off the list
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
    long cultivations,
    String state,
    String tone,
    String audience,
    String audienceCode,
    boolean retirable,
    String published) {}
