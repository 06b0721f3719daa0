package org.tian.handling.documents;

import java.util.List;

/**
 * Content of a unit's letter to the proposer (答复函); its parts are those of domain rules §1.9.
 *
 * @param draft whether it has not gone out
 * @param resultClass the committee's code of the class; empty in a draft without one
 * @param again whether it answers in a later round
 * @param merged whether the proposal is answered together with the one of the case number
 * @param title of the addressee's own proposal
 * @param collective whether a body is addressed
 * @param addressees names
 * @param coUnits units whose opinion the letter takes up
 * @param ownOpening whether the section's text has its own opening
 */
public record ReplyLetter(
    boolean draft,
    String resultClass,
    String openness,
    String unit,
    String letterNumber,
    String committee,
    String session,
    String caseNumber,
    boolean again,
    boolean merged,
    String title,
    boolean collective,
    List<String> addressees,
    List<String> coUnits,
    List<Item> items,
    String body,
    boolean ownOpening,
    String sentOn,
    String contactName,
    String contactPhone,
    String office,
    String signer) {

  /** A suggestion and the answer to it. */
  public record Item(String suggestion, String answer, String itemClass) {}
}
