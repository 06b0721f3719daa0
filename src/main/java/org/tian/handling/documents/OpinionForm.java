package org.tian.handling.documents;

import java.util.List;

/**
 * Content of the form that goes out with a reply for the proposer's view of it (征询意见表、回执); to be
 * filled in by hand.
 *
 * @param returnUntil last day for sending it back, in words
 * @param again whether the reply belongs to a later round
 */
public record OpinionForm(
    String committee,
    String session,
    String caseNumber,
    String title,
    List<String> proposers,
    String unit,
    String letterNumber,
    String resultClass,
    boolean again,
    String repliedOn,
    String returnUntil) {}
