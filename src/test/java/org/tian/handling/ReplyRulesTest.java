package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.handling.ResultClass.LATER;
import static org.tian.handling.ResultClass.PLANNED;
import static org.tian.handling.ResultClass.REFERENCE;
import static org.tian.handling.ResultClass.SOLVED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;
import org.tian.shared.Refusal;

class ReplyRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final String BODY = "经研究，现将办理情况答复如下。";

  private static final LocalDate UNTIL = TODAY.plusYears(2);

  private final ReplyRules rules = new ReplyRules(2, TODAY, UNTIL, 10, 50);

  @Test
  void acceptsCompleteReply() {
    assertThat(refused(draft(items(SOLVED, PLANNED), PLANNED))).isEmpty();
  }

  @Test
  void asksForAnAnswerToEverySuggestion() {
    List<ItemAnswer> oneOnly = List.of(answer("A", SOLVED, null));
    List<ItemAnswer> oneEmpty =
        List.of(answer("A", SOLVED, null), new ItemAnswer("", null, null, null));

    assertThat(refused(draft(oneOnly, SOLVED))).containsExactly("handling.items-differ");
    assertThat(refused(draft(oneEmpty, SOLVED))).containsExactly("handling.item-unanswered");
  }

  @Test
  void refusesClassThatContradictsTheItems_namingBoth() {
    List<ItemAnswer> items = items(SOLVED, REFERENCE);

    assertThat(rules.refusals(draft(items, PLANNED)))
        .containsExactly(Refusal.at("resultClass", "handling.class-contradicts-items", "D", "B"));
    assertThat(refused(draft(items, REFERENCE))).isEmpty();
    assertThat(refused(draft(items(SOLVED, SOLVED), REFERENCE)))
        .as("worse than each of them")
        .containsExactly("handling.class-contradicts-items");
    assertThat(refused(draft(items(SOLVED, LATER, LATER), LATER)))
        .as("one answer too many, but no contradiction")
        .containsExactly("handling.items-differ");
  }

  @Test
  void asksForTheDay_whenSomethingIsStillToBeDone() {
    assertThat(promising(null)).containsExactly("handling.promise-without-day");
    assertThat(promising(TODAY.minusDays(1))).containsExactly("handling.promise-in-past");
    assertThat(promising(TODAY)).isEmpty();
    assertThat(promising(UNTIL)).isEmpty();
    assertThat(promising(UNTIL.plusDays(1))).containsExactly("handling.promise-too-far");
  }

  @Test
  void asksForNoDay_whenSolvedOrForReference() {
    assertThat(refused(draft(items(REFERENCE, REFERENCE), REFERENCE))).isEmpty();
  }

  @Test
  void refusesCodesTheCommitteeDoesNotHave_namingTheirFields() {
    List<ItemAnswer> items =
        List.of(answer("A", SOLVED, null), new ItemAnswer("已划定车位。", "X", null, null));

    assertThat(rules.refusals(draft(items, "Y", null)))
        .containsExactly(
            Refusal.at("itemAnswers[1].itemClass", "handling.item-unknown-code", 2, "X"),
            Refusal.at("resultClass", "handling.unknown-code", "Y"));
  }

  @Test
  void refusesLetter_tooShortOrTooLong() {
    assertThat(refused(withBody("收到。"))).containsExactly("handling.body-too-short");
    assertThat(refused(withBody("答".repeat(51)))).containsExactly("handling.body-too-long");
    assertThat(refused(withBody("𠮷".repeat(50)))).isEmpty();
  }

  @Test
  void asksForReason_whenNotOpen() {
    ReplyDraft closed = draft(Openness.PARTLY, " ", "徐岩", "0571-1");

    assertThat(refused(closed)).containsExactly("handling.openness-needs-reason");
    assertThat(refused(draft(Openness.PARTLY, "涉及个人信息", "徐岩", "0571-1"))).isEmpty();
  }

  @Test
  void tellsEverythingAtOnce_whenNothingIsFilledIn() {
    ReplyDraft empty = new ReplyDraft(List.of(), null, null, "", null, "", "", "");

    assertThat(refused(empty))
        .containsExactly(
            "handling.items-differ",
            "handling.no-class",
            "handling.body-too-short",
            "handling.no-openness",
            "handling.no-contact-name",
            "handling.no-contact-phone");
  }

  private List<String> refused(ReplyDraft draft) {
    return Refusals.codes(rules.refusals(draft));
  }

  private static ReplyDraft draft(List<ItemAnswer> items, ResultClass resultClass) {
    return draft(items, codeOf(resultClass), resultClass);
  }

  private static ReplyDraft draft(
      List<ItemAnswer> items, String resultCode, ResultClass resultClass) {
    return new ReplyDraft(items, resultCode, resultClass, BODY, Openness.OPEN, "", "徐岩", "0571-1");
  }

  private List<String> promising(LocalDate day) {
    return refused(draft(List.of(answer("A", SOLVED, null), answer("B", PLANNED, day)), PLANNED));
  }

  private static ReplyDraft withBody(String body) {
    return new ReplyDraft(
        items(SOLVED, SOLVED), "A", SOLVED, body, Openness.OPEN, "", "徐岩", "0571-1");
  }

  private static ReplyDraft draft(Openness openness, String reason, String name, String phone) {
    return new ReplyDraft(items(SOLVED, SOLVED), "A", SOLVED, BODY, openness, reason, name, phone);
  }

  private static List<ItemAnswer> items(ResultClass... classes) {
    return Arrays.stream(classes)
        .map(c -> answer(codeOf(c), c, c.isPromise() ? TODAY.plusMonths(3) : null))
        .toList();
  }

  private static ItemAnswer answer(String code, ResultClass itemClass, LocalDate doneBy) {
    return new ItemAnswer("已列入计划。", code, itemClass, doneBy);
  }

  private static String codeOf(ResultClass resultClass) {
    return String.valueOf("ABCD".charAt(resultClass.ordinal()));
  }
}
