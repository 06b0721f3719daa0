package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.Refusals;

class ReplyRulesTest {

  private static final LocalDate HANDED_OVER = LocalDate.of(2026, 3, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final String BODY = "经研究，现将办理情况答复如下。";

  private final ReplyRules rules = new ReplyRules(2, HANDED_OVER, TODAY, 10, 50);

  @Test
  void acceptsCompleteReply() {
    assertThat(refused(draft(contacts(TODAY), items(ResultClass.A, ResultClass.B), ResultClass.B)))
        .isEmpty();
  }

  @Test
  void takesTalksOfHandoverDayAndToday() {
    assertThat(
            refused(
                draft(contacts(HANDED_OVER), items(ResultClass.A, ResultClass.A), ResultClass.A)))
        .isEmpty();
  }

  @Test
  void asksForTalkWithTheProposer() {
    assertThat(refused(draft(List.of(), items(ResultClass.A, ResultClass.A), ResultClass.A)))
        .containsExactly("handling.no-contact");
  }

  @Test
  void refusesTalk_beforeHandoverInFutureOrIncomplete() {
    List<ContactRecord> contacts =
        List.of(
            new ContactRecord(ContactWay.PHONE, HANDED_OVER.minusDays(1), "电话沟通"),
            new ContactRecord(ContactWay.VISIT, TODAY.plusDays(1), "约定走访"),
            new ContactRecord(null, TODAY, "座谈"));

    assertThat(refused(draft(contacts, items(ResultClass.A, ResultClass.A), ResultClass.A)))
        .containsExactly(
            "handling.contact-before-handover",
            "handling.contact-in-future",
            "handling.contact-incomplete");
  }

  @Test
  void asksForAnAnswerToEverySuggestion() {
    List<ItemAnswer> oneOnly = List.of(new ItemAnswer("已划定车位。", ResultClass.A));
    List<ItemAnswer> oneEmpty =
        List.of(new ItemAnswer("已划定车位。", ResultClass.A), new ItemAnswer("", null));

    assertThat(refused(draft(contacts(TODAY), oneOnly, ResultClass.A)))
        .containsExactly("handling.items-differ");
    assertThat(refused(draft(contacts(TODAY), oneEmpty, ResultClass.A)))
        .containsExactly("handling.item-unanswered");
  }

  @Test
  void refusesBetterClassThanTheItems_butAllowsWorse() {
    List<ItemAnswer> items = items(ResultClass.A, ResultClass.C);

    assertThat(refused(draft(contacts(TODAY), items, ResultClass.B)))
        .containsExactly("handling.class-too-good");
    assertThat(refused(draft(contacts(TODAY), items, ResultClass.C))).isEmpty();
    assertThat(refused(draft(contacts(TODAY), items(ResultClass.A, ResultClass.A), ResultClass.C)))
        .isEmpty();
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
    ReplyDraft empty = new ReplyDraft(List.of(), List.of(), null, "", null, "", "", "");

    assertThat(refused(empty))
        .containsExactly(
            "handling.no-contact",
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

  private static ReplyDraft draft(
      List<ContactRecord> contacts, List<ItemAnswer> items, ResultClass resultClass) {
    return new ReplyDraft(contacts, items, resultClass, BODY, Openness.OPEN, "", "徐岩", "0571-1");
  }

  private static ReplyDraft withBody(String body) {
    return new ReplyDraft(
        contacts(TODAY),
        items(ResultClass.A, ResultClass.A),
        ResultClass.A,
        body,
        Openness.OPEN,
        "",
        "徐岩",
        "0571-1");
  }

  private static ReplyDraft draft(Openness openness, String reason, String name, String phone) {
    return new ReplyDraft(
        contacts(TODAY),
        items(ResultClass.A, ResultClass.A),
        ResultClass.A,
        BODY,
        openness,
        reason,
        name,
        phone);
  }

  private static List<ContactRecord> contacts(LocalDate day) {
    return List.of(new ContactRecord(ContactWay.VISIT, day, "上门听取意见"));
  }

  private static List<ItemAnswer> items(ResultClass... classes) {
    return Arrays.stream(classes).map(c -> new ItemAnswer("已列入计划。", c)).toList();
  }
}
