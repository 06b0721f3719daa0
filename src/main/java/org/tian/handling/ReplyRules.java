package org.tian.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tian.shared.Refusal;

/**
 * When a draft may go to be checked. Sources: domain rules §1.8, §1.9, §6 no. 15; capability SZ-1.
 *
 * @param items how many suggestions the proposal has
 * @param today the day on which it is handed in
 * @param promisesUntil latest day that may be promised
 * @param bodyMin fewest characters of the letter
 * @param bodyMax most characters of the letter
 */
public record ReplyRules(
    int items, LocalDate today, LocalDate promisesUntil, int bodyMin, int bodyMax) {

  /** All that speaks against the draft, in the order of the form; empty when nothing does. */
  public List<Refusal> refusals(ReplyDraft draft) {
    List<Refusal> refusals = new ArrayList<>();
    itemAnswers(draft, refusals);
    resultClass(draft, refusals);
    body(draft, refusals);
    openness(draft, refusals);
    contactPerson(draft, refusals);
    return refusals;
  }

  private void itemAnswers(ReplyDraft draft, List<Refusal> refusals) {
    if (draft.itemAnswers().size() != items) {
      refusals.add(
          Refusal.at("itemAnswers", "handling.items-differ", items, draft.itemAnswers().size()));
    }
    for (int i = 0; i < draft.itemAnswers().size(); i++) {
      itemAnswer(draft.itemAnswers().get(i), i, refusals);
    }
  }

  private void itemAnswer(ItemAnswer answer, int index, List<Refusal> refusals) {
    int number = index + 1;
    if (answer.code() != null && answer.itemClass() == null) {
      refusals.add(
          Refusal.at(row(index, "itemClass"), "handling.item-unknown-code", number, answer.code()));
    } else if (!answer.isComplete()) {
      refusals.add(Refusal.at("itemAnswers", "handling.item-unanswered", number));
    } else if (answer.isPromise()) {
      promise(answer, index, refusals);
    }
  }

  private void promise(ItemAnswer answer, int index, List<Refusal> refusals) {
    int number = index + 1;
    String field = row(index, "doneBy");
    if (answer.doneBy() == null) {
      refusals.add(Refusal.at(field, "handling.promise-without-day", number, answer.code()));
    } else if (answer.doneBy().isBefore(today)) {
      refusals.add(Refusal.at(field, "handling.promise-in-past", number, answer.doneBy()));
    } else if (answer.doneBy().isAfter(promisesUntil)) {
      refusals.add(
          Refusal.at(field, "handling.promise-too-far", number, answer.doneBy(), promisesUntil));
    }
  }

  private static String row(int index, String field) {
    return "itemAnswers[" + index + "]." + field;
  }

  private void resultClass(ReplyDraft draft, List<Refusal> refusals) {
    if (draft.resultCode() == null) {
      refusals.add(Refusal.at("resultClass", "handling.no-class"));
    } else if (draft.resultClass() == null) {
      refusals.add(Refusal.at("resultClass", "handling.unknown-code", draft.resultCode()));
    } else if (draft.itemAnswers().stream().allMatch(ItemAnswer::isComplete)
        && !draft.itemAnswers().isEmpty()
        && draft.resultClass().contradicts(draft.itemClasses())) {
      refusals.add(
          Refusal.at(
              "resultClass",
              "handling.class-contradicts-items",
              draft.computedCode().orElseThrow(),
              draft.resultCode()));
    }
  }

  private void body(ReplyDraft draft, List<Refusal> refusals) {
    int length = draft.body().codePointCount(0, draft.body().length());
    if (length < bodyMin) {
      refusals.add(Refusal.at("replyBody", "handling.body-too-short", bodyMin, length));
    } else if (length > bodyMax) {
      refusals.add(Refusal.at("replyBody", "handling.body-too-long", bodyMax, length));
    }
  }

  private static void openness(ReplyDraft draft, List<Refusal> refusals) {
    if (draft.openness() == null) {
      refusals.add(Refusal.at("openness", "handling.no-openness"));
    } else if (draft.openness() != Openness.OPEN && draft.opennessReason().isBlank()) {
      refusals.add(Refusal.at("opennessReason", "handling.openness-needs-reason"));
    }
  }

  private static void contactPerson(ReplyDraft draft, List<Refusal> refusals) {
    if (draft.contactName().isBlank()) {
      refusals.add(Refusal.at("contactName", "handling.no-contact-name"));
    }
    if (draft.contactPhone().isBlank()) {
      refusals.add(Refusal.at("contactPhone", "handling.no-contact-phone"));
    }
  }
}
