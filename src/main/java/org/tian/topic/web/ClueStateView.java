package org.tian.topic.web;

import java.util.List;

/**
 * A clue as its giver sees it.
 *
 * @param state in words
 * @param explained what that means for the giver
 * @param reason why it was not taken, or empty
 * @param note what the office wrote to the giver, or empty
 * @param topics public topics that were made of it
 */
public record ClueStateView(
    String receipt,
    String committee,
    String title,
    List<String> happening,
    List<String> wish,
    String given,
    String moderated,
    String state,
    String tone,
    String explained,
    String reason,
    String note,
    List<String> topics) {}
