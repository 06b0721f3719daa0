package org.tian.desk;

import java.util.List;

/**
 * What the proposers of a case were told.
 *
 * @param title what it is, such as 不予立案通知
 * @param tone colour of its frame, or empty
 * @param moment when it was given
 * @param reasons why not filed; empty for other kinds
 * @param units the units it names, each with its role
 * @param comment words of who decided, or empty
 * @param whereabouts where the text went or what comes next, as a sentence; may be empty
 * @param mainCase the main case of a merge, or null
 */
public record NoticeView(
    long id,
    String caseUrl,
    String caseTitle,
    String caseNumber,
    String title,
    String tone,
    String moment,
    List<String> reasons,
    List<String> units,
    String comment,
    String whereabouts,
    CaseView.Link mainCase) {}
