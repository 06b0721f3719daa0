package org.tian.assignment.documents;

import java.util.List;

/**
 * Content of the sheet with which a unit gets a proposal (交办单).
 *
 * @param office the handing office
 * @param answers whether the unit answers the proposer, or writes an opinion to the lead unit
 * @param others the other units with their roles
 * @param answerUntil last day, or an empty text as long as the unit has not signed for it
 * @param answerPeriod period in words that runs from signing for it
 */
public record HandoverSheet(
    String office,
    String unit,
    String role,
    boolean answers,
    List<String> others,
    String committee,
    String session,
    String caseNumber,
    String category,
    String title,
    List<String> proposers,
    String offeredOn,
    String signForUntil,
    String answerUntil,
    String answerPeriod,
    String requirements) {}
