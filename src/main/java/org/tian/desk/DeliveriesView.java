package org.tian.desk;

import java.util.List;

/**
 * To whom the replies to a case went, who opened them and who signed the receipt.
 *
 * @param all whether the reader sees everybody, not the own lines alone
 */
public record DeliveriesView(
    long caseId, String number, String title, boolean all, List<Letter> letters) {

  /**
   * One reply.
   *
   * @param asks whether the reader's receipt is asked for
   * @param receipts of how many receipts how many are signed, in words; empty for a single reader
   */
  public record Letter(
      long replyId,
      String unit,
      String number,
      int round,
      String sent,
      boolean asks,
      String receipts,
      List<Line> lines) {}

  /**
   * One addressee.
   *
   * @param caseNumber number of the addressee's own case, where it is a merged one; else empty
   * @param opened when and by whom, or empty
   * @param receipt when and by whom signed, or empty
   * @param copy whether no receipt is asked for
   * @param reminded that it was brought to mind, or empty
   */
  public record Line(
      String who,
      String kind,
      String caseNumber,
      String delivered,
      String opened,
      String receipt,
      String note,
      boolean copy,
      String reminded) {}
}
