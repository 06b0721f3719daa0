package org.tian.evaluation.documents;

import java.util.List;

/**
 * Content of a proposer's view of the handling (办理情况反馈表).
 *
 * @param round round of handling, from 1
 * @param units units that answered in the round
 * @param rater the proposer by name
 * @param overall what all ratings came to, or empty while some are awaited
 * @param decision what was decided after the ratings, or empty
 */
public record FeedbackForm(
    String committee,
    String session,
    String caseNumber,
    String title,
    String round,
    List<String> units,
    String rater,
    String satisfaction,
    String attitude,
    String remark,
    String ratedOn,
    String overall,
    String decision) {}
