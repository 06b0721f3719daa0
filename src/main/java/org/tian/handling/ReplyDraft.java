package org.tian.handling;

import java.util.List;
import java.util.Optional;

/**
 * What the section writes, before it is judged by {@link ReplyRules}.
 *
 * @param itemAnswers one for each suggestion, in the order of the proposal
 * @param resultCode the committee's code for the whole, or null
 * @param resultClass the common class it counts as; null when the committee has no such code
 * @param body text of the letter
 * @param openness whether it may be published, or null
 * @param opennessReason why it is not open
 * @param contactName whom the proposer may ask
 * @param contactPhone under which number
 */
public record ReplyDraft(
    List<ItemAnswer> itemAnswers,
    String resultCode,
    ResultClass resultClass,
    String body,
    Openness openness,
    String opennessReason,
    String contactName,
    String contactPhone) {

  public ReplyDraft {
    itemAnswers = List.copyOf(itemAnswers);
  }

  /** Classes of the answers, in their order; null for an answer without one. */
  List<ResultClass> itemClasses() {
    return itemAnswers.stream().map(ItemAnswer::itemClass).toList();
  }

  /** The code that follows from the answers; empty while one of them has no class. */
  public Optional<String> computedCode() {
    if (itemAnswers.stream().anyMatch(answer -> answer.itemClass() == null)) {
      return Optional.empty();
    }
    ResultClass computed = ResultClass.overall(itemClasses());
    return itemAnswers.stream()
        .filter(answer -> answer.itemClass() == computed)
        .map(ItemAnswer::code)
        .findFirst();
  }
}
