package org.tian.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.HandingOffices;
import org.tian.assignment.Handovers;
import org.tian.assignment.UnitTask;
import org.tian.handling.ReplyVersions.Kept;
import org.tian.handling.delivery.DeliveryKind;
import org.tian.handling.delivery.ReplyDeliveries;
import org.tian.handling.delivery.ReplyDelivery;
import org.tian.handling.delivery.UnopenedReplies;
import org.tian.organisation.UnitKind;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;

/** Versions, numbers, delivery and receipts of replies, the same on every database. */
abstract class SentRepliesContract {

  private static final String UNIT = "ncal.jyj";
  private static final String WRITER = "xuyan";
  private static final String OFFICER = "huangjie";

  @Autowired TestCases cases;
  @Autowired TestReplies test;
  @Autowired HandingOffices offices;
  @Autowired Handovers handovers;
  @Autowired Replies replies;
  @Autowired ReplyDrafting drafting;
  @Autowired ReplySignOff signOff;
  @Autowired ReplyVersions versions;
  @Autowired ReplyNumbers numbers;
  @Autowired ReplyDeliveries deliveries;
  @Autowired UnopenedReplies unopened;
  @Autowired Notices notices;

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void keepsEveryDraft_andWhyItCameBack() {
    UnitTask task = signedFor(filed());
    test.handIn(task, test.form());
    test.check(task);
    sendBack(task, "第二条请写明时间");
    Map<String, Object> better = test.form();
    better.put("replyBody", TestReplies.BODY + "停车位五月底前划定完毕。");
    test.handIn(task, better);

    List<Kept> kept = as(WRITER, () -> versions.of(task.getProposalId()));

    assertThat(kept).extracting(one -> one.version().getNumber()).containsExactly(1, 2);
    assertThat(kept).noneMatch(Kept::sent);
    ReplyVersion first = kept.get(0).version();
    assertThat(first.getBody()).isEqualTo(TestReplies.BODY);
    assertThat(first.getItemAnswers()).hasSize(2);
    assertThat(first.getCameBackFrom()).isEqualTo("SIGN");
    assertThat(first.getCameBackBy()).isEqualTo("heping");
    assertThat(first.getCameBackNote()).isEqualTo("第二条请写明时间");
    assertThat(kept.get(1).version().getCameBackAt()).isNull();
  }

  @Test
  void showsDraftsToUnitAndOfficeAlone_andWhatWentOutToAll() {
    UnitTask task = signedFor(filed());
    long id = task.getProposalId();
    test.handIn(task, test.form());
    long draft = drafting.draftOf(task.getId()).orElseThrow().getId();

    for (String reader : List.of("chenmin", TestCases.PROPOSER)) {
      assertThat(as(reader, () -> versions.of(id))).as(reader).isEmpty();
      assertThat(Refusals.codesOf(() -> as(reader, () -> replies.read(draft))))
          .containsExactly("case.not-found");
    }
    assertThat(as(OFFICER, () -> versions.of(id))).hasSize(1);
    assertThat(Refusals.codesOf(() -> as("guohao", () -> versions.of(id))))
        .containsExactly("case.not-found");

    finish(task);

    assertThat(as(TestCases.PROPOSER, () -> versions.of(id))).singleElement().matches(Kept::sent);
    assertThat(as(TestCases.PROPOSER, () -> replies.read(draft)).getLetterNumber()).isNotNull();
  }

  @Test
  void keepsTheFirstReplyBesideTheSecond() {
    long id = filed();
    answer(handedOver(id));
    answer(handovers.handleAgain(id).get(0));

    assertThat(as(TestCases.PROPOSER, () -> versions.of(id)))
        .extracting(one -> one.reply().getRound())
        .containsExactly(1, 2);
    assertThat(as(TestCases.PROPOSER, () -> versions.of(id))).allMatch(Kept::sent);
  }

  @Test
  void takesTheNumberTheOfficeSets_andLeavesItOutOfTheSeries() {
    UnitTask first = signedFor(filed());
    test.handIn(first, test.form());
    UnitTask second = signedFor(filed());
    test.handIn(second, test.form());
    UnitTask third = signedFor(filed());
    test.handIn(third, test.form());
    String next = numbers.toCome(replyOf(first));

    as(OFFICER, () -> correct(third, next, "原件已用此号登记。"));

    assertThat(numbers.toCome(replyOf(third))).isEqualTo(next);
    finish(first);
    finish(third);
    finish(second);
    assertThat(replyOf(third).getLetterNumber()).isEqualTo(next);
    assertThat(replyOf(third).getNumberReason()).isEqualTo("原件已用此号登记。");
    assertThat(serial(replyOf(first))).isEqualTo(serial(replyOf(third)) + 1);
    assertThat(serial(replyOf(second))).isEqualTo(serial(replyOf(third)) + 2);
  }

  @Test
  void refusesNumberGivenTwice_orWithoutReason_orByOthers_orTooLate() {
    UnitTask sent = handedOver(filed());
    answer(sent);
    UnitTask open = signedFor(filed());
    test.handIn(open, test.form());
    String taken = replyOf(sent).getLetterNumber();

    assertThat(Refusals.codesOf(() -> as(OFFICER, () -> correct(open, taken, ""))))
        .containsExactly("handling.number-twice", "handling.number-reason");
    assertThat(Refusals.codesOf(() -> as(OFFICER, () -> correct(open, " ", "理由"))))
        .containsExactly("handling.number-missing");
    assertThat(Refusals.codesOf(() -> as(WRITER, () -> correct(open, "教〔2026〕9号", "理由"))))
        .containsExactly("reply-number.not-yours");
    assertThat(Refusals.codesOf(() -> as(OFFICER, () -> correct(sent, "教〔2026〕9号", "理由"))))
        .containsExactly("handling.reply-sent");
  }

  @Test
  void deliversToEveryProposer_thoseOfMergedCasesToo_withCopies() {
    long id = filed();
    long merged = cases.filedBy("linyue", null);
    cases.merge(merged, id);
    answer(handedOver(id));
    Reply reply = replies.ofProposal(id).get(0);

    List<ReplyDelivery> all = as(WRITER, () -> deliveries.of(reply));

    assertThat(all)
        .extracting(
            one -> one.getProposalId() == id ? "main" : "merged",
            ReplyDelivery::getPartyKey,
            ReplyDelivery::getKind)
        .containsExactly(
            tuple("main", "gaoyi-self", DeliveryKind.PROPOSER),
            tuple("merged", "linyue-self", DeliveryKind.PROPOSER),
            tuple("main", "ncal", DeliveryKind.COPY_COMMITTEE),
            tuple("main", HandledCases.OFFICE, DeliveryKind.COPY_SUPERVISION));
    assertThat(as("linyue", () -> replies.read(reply.getId())).getId()).isEqualTo(reply.getId());
    assertThat(as("linyue", () -> deliveries.of(reply)))
        .extracting(ReplyDelivery::getPartyKey)
        .containsExactly("linyue-self");
    assertThat(notices.of(merged)).extracting(one -> one.getKind()).contains(NoticeKind.REPLY_SENT);
    assertThat(as("jiangshaotang", notices::unread))
        .anyMatch(
            one -> one.getKind() == NoticeKind.REPLY_COPIED && one.getProposalId().equals(id));
  }

  @Test
  void keepsWhoOpenedIt_once() {
    long id = filed();
    answer(handedOver(id));
    Reply reply = replies.ofProposal(id).get(0);

    read(TestCases.PROPOSER, reply);
    read(WRITER, reply);
    read("chenmin", reply);

    assertThat(as(WRITER, () -> deliveries.of(reply)))
        .extracting(ReplyDelivery::getPartyKey, ReplyDelivery::getOpenedBy)
        .containsExactly(
            tuple("gaoyi-self", "gaoyi"),
            tuple("ncal", "chenmin"),
            tuple(HandledCases.OFFICE, null));
  }

  @Test
  void signsReceiptOnce_byThoseItWasSentTo() {
    long id = filed();
    answer(handedOver(id));
    Reply reply = replies.ofProposal(id).get(0);

    assertThat(Refusals.codesOf(() -> as(WRITER, () -> deliveries.sign(reply.getId(), ""))))
        .containsExactly("receipt.not-yours");
    assertThat(Refusals.codesOf(() -> as("guohao", () -> deliveries.sign(reply.getId(), ""))))
        .containsExactly("case.not-found");
    assertThat(
            Refusals.codesOf(
                () ->
                    as(TestCases.PROPOSER, () -> deliveries.sign(reply.getId(), "长".repeat(301)))))
        .containsExactly("handling.receipt-note-long");

    List<ReplyDelivery> signed =
        as(TestCases.PROPOSER, () -> deliveries.sign(reply.getId(), "收到，谢谢。"));

    assertThat(signed)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getReceiptBy()).isEqualTo("gaoyi");
              assertThat(one.getReceiptNote()).isEqualTo("收到，谢谢。");
              assertThat(one.getOpenedAt()).as("whoever signs has opened it").isNotNull();
            });
    assertThat(
            Refusals.codesOf(
                () -> as(TestCases.PROPOSER, () -> deliveries.sign(reply.getId(), ""))))
        .containsExactly("handling.receipt-signed-before");
    assertThat(as(TestCases.PROPOSER, () -> deliveries.unsigned(List.of(reply)))).isEmpty();
  }

  @Test
  void tellsThoseAgain_onceAndAfterTheDays_whoHaveNotOpenedIt() {
    long id = filed();
    answer(handedOver(id));
    Reply reply = replies.ofProposal(id).get(0);

    unopened.remind();
    assertThat(as(WRITER, () -> deliveries.of(reply)).get(0).getRemindedOn()).isNull();
    ClockUtil.offset(Duration.ofDays(14).toMillis());
    unopened.remind();
    unopened.remind();

    assertThat(as(WRITER, () -> deliveries.of(reply)).get(0).getRemindedOn()).isNotNull();
    assertThat(notices.of(id))
        .extracting(one -> one.getKind())
        .filteredOn(NoticeKind.REPLY_UNOPENED::equals)
        .hasSize(1);
  }

  private long filed() {
    long id = cases.filed();
    offices.appoint(id, cases.keyOf(id), TestCases.COMMITTEE, UnitKind.GOVERNMENT_OFFICE);
    return id;
  }

  private UnitTask handedOver(long id) {
    return cases.handedOver(id, UNIT).get(0);
  }

  private UnitTask signedFor(long id) {
    return cases.signedFor(id, UNIT);
  }

  private void answer(UnitTask task) {
    test.answer(task);
  }

  private void finish(UnitTask task) {
    test.check(task);
    test.sign(task);
    test.pass(task);
    signOff.send(task.getId());
  }

  private void sendBack(UnitTask task, String comment) {
    test.complete(
        "heping",
        "Task_SignReply",
        task,
        new HashMap<>(Map.of("signOutcome", "SEND_BACK", "comment", comment)));
  }

  private Reply replyOf(UnitTask task) {
    return drafting.draftOf(task.getId()).orElseThrow();
  }

  private static int serial(Reply reply) {
    return Integer.parseInt(reply.getLetterNumber().replaceAll(".*〕(\\d+)号", "$1"));
  }

  private Void correct(UnitTask task, String number, String reason) {
    numbers.correct(task.getId(), number, reason);
    return null;
  }

  private void read(String person, Reply reply) {
    as(
        person,
        () -> {
          deliveries.open(List.of(reply));
          return null;
        });
  }

  private static <T> T as(String person, Supplier<T> work) {
    return TestCases.as(person, work);
  }
}
