package org.tian.handling.documents;

import java.util.List;

/**
 * Content of the minutes of a talk about the handling (办理协商纪要).
 *
 * @param way way of talking
 * @param phase before, during or after the handling, in words
 * @param said what was said, in short
 * @param minutes the minutes themselves
 * @param views what each proposer said of the record, in words; none before anybody did
 */
public record TalkMinutes(
    String committee,
    String session,
    String caseNumber,
    String title,
    String unit,
    String heldOn,
    String way,
    String phase,
    String unitPeople,
    String proposerPeople,
    String said,
    String minutes,
    List<String> views) {}
