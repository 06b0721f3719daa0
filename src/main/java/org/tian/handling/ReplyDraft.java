package org.tian.handling;

import java.util.List;

/**
 * What the section writes, before it is judged by {@link ReplyRules}.
 *
 * @param contacts talks with the proposer
 * @param itemAnswers one for each suggestion, in the order of the proposal
 * @param resultClass class of the whole, or null
 * @param body text of the letter
 * @param openness whether it may be published, or null
 * @param opennessReason why it is not open
 * @param contactName whom the proposer may ask
 * @param contactPhone under which number
 */
public record ReplyDraft(
    List<ContactRecord> contacts,
    List<ItemAnswer> itemAnswers,
    ResultClass resultClass,
    String body,
    Openness openness,
    String opennessReason,
    String contactName,
    String contactPhone) {

  public ReplyDraft {
    contacts = List.copyOf(contacts);
    itemAnswers = List.copyOf(itemAnswers);
  }

  /** The class that follows from the items. */
  public ResultClass computedClass() {
    return ResultClass.overall(itemAnswers.stream().map(ItemAnswer::itemClass).toList());
  }
}
