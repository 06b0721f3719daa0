package org.tian.desk;

import java.util.List;

/**
 * A leader's page for one proposal: what is asked, what was said before, and the short text of the
 * proposal with the whole text below it.
 *
 * @param number the case's number, in words
 * @param step name of the step; also what its button says stands under {@code endorsement.page.*}
 * @param code {@code SIGN}, {@code READ} or {@code INSTRUCT}
 * @param proposers the bodies that propose, in one line
 * @param returned why it came back, or empty
 * @param said comments of the round so far that the reader may know
 * @param gist what the proposal asks for, each cut to a line
 * @param phrases what is often said at this step
 * @param caseUrl the case's page, or empty when the reader may not open it
 */
public record EndorsementView(
    String taskId,
    String number,
    String title,
    String step,
    String code,
    String proposers,
    DueView due,
    String returned,
    List<String> said,
    List<String> gist,
    List<String> situation,
    List<String> analysis,
    List<String> suggestions,
    List<String> phrases,
    String caseUrl) {}
