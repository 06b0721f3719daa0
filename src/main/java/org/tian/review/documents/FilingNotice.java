package org.tian.review.documents;

import java.util.List;

/**
 * Content of a notice to the proposers (不予立案通知、转办通知、并案说明).
 *
 * @param number flow number of the proposal
 * @param reasons why it is not filed; empty for other notices
 * @param comment the words of who decided; may be empty
 * @param wentTo where the text went, as a noun such as 社情民意; empty when it stays with the committee
 * @param passedTo the body that got it, or empty
 * @param convertedNumber its number there, or empty
 * @param mainNumber number of the main case, or empty
 * @param mainTitle title of the main case, or empty
 */
public record FilingNotice(
    String committee,
    List<String> proposers,
    String session,
    String number,
    String title,
    List<String> reasons,
    String comment,
    String wentTo,
    String passedTo,
    String convertedNumber,
    String mainNumber,
    String mainTitle,
    String day) {}
