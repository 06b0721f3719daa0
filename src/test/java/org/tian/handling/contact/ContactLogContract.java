package org.tian.handling.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.HandledCases;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.TestReplies;
import org.tian.assignment.UnitTask;
import org.tian.assignment.UnitTasks;
import org.tian.review.NoticeKind;
import org.tian.review.Notices;
import org.tian.shared.Refusal;

/** Talks between unit and proposer, what is owed and what is missing, on every database. */
abstract class ContactLogContract {

  private static final String UNIT = "ncal.jyj";

  @Autowired TestCases cases;
  @Autowired TestReplies replies;
  @Autowired HandledCases handled;
  @Autowired UnitTasks unitTasks;
  @Autowired ContactLog log;
  @Autowired ContactDuties duties;
  @Autowired ContactAfterReply afterReply;
  @Autowired ContactFiles files;
  @Autowired Notices notices;
  @Autowired Clock clock;

  @Test
  void unitEnters_proposerConfirms() {
    long id = inWork();
    UnitTask task = handled.task(id, UNIT);

    long talk = enter("xuyan", task, ContactWay.VISIT);

    assertThat(notices.of(id))
        .extracting(one -> one.getKind())
        .contains(NoticeKind.CONTACT_RECORDED);
    assertThat(codes("xuyan", () -> log.answer(talk, true, "")))
        .as("not the own one")
        .containsExactly("contact.not-asked");
    as("gaoyi", () -> log.answer(talk, true, ""));
    assertThat(codes("gaoyi", () -> log.answer(talk, false, "其实没有")))
        .containsExactly("contact.answered");
    assertThat(TestCases.as("gaoyi", () -> log.ofTask(task.getId())))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.parties().get(0).getState()).isEqualTo(PartyState.CONFIRMED);
              assertThat(one.entry().getPhase()).isEqualTo(ContactPhase.DURING);
              assertThat(one.entry().getUnitPeople()).isEqualTo("徐燕");
              assertThat(one.entry().getProposerPeople()).isEqualTo("高毅");
            });
  }

  @Test
  void proposerEnters_unitObjects_andItDoesNotCount() {
    UnitTask task = handled.task(inWork(), UNIT);

    long talk = enter("gaoyi", task, ContactWay.MEETING);
    assertThat(missing(task)).isEmpty();
    assertThat(codes("xuyan", () -> log.answer(talk, false, " ")))
        .containsExactly("contact.objection-needs-note");
    as("xuyan", () -> log.answer(talk, false, "没有见面，只通了电话。"));

    assertThat(missing(task)).containsExactly(ContactNeed.TALK, ContactNeed.MEETING);
  }

  @Test
  void correctsByAnotherEntry_andKeepsTheFirst() {
    UnitTask task = handled.task(inWork(), UNIT);
    long wrong = enter("xuyan", task, ContactWay.VISIT);

    assertThat(codes("gaoyi", () -> log.correct(wrong, draft(ContactWay.PHONE), "记错")))
        .containsExactly("contact.not-recorder");
    assertThat(codes("xuyan", () -> log.correct(wrong, draft(ContactWay.PHONE), "")))
        .containsExactly("contact.no-reason");
    as("xuyan", () -> log.correct(wrong, draft(ContactWay.PHONE), "方式记错了"));

    assertThat(TestCases.as("xuyan", () -> log.ofTask(task.getId())))
        .hasSize(2)
        .first()
        .satisfies(one -> assertThat(one.entry().isReplaced()).isTrue());
    assertThat(missing(task)).as("a call is no meeting").containsExactly(ContactNeed.MEETING);
    assertThat(codes("xuyan", () -> log.correct(wrong, draft(ContactWay.TALK), "再改")))
        .containsExactly("contact.replaced");
    assertThat(codes("gaoyi", () -> log.answer(wrong, true, "")))
        .containsExactly("contact.replaced");
  }

  @Test
  void refusesWhatCannotBe() {
    UnitTask task = handled.task(inWork(), UNIT);
    LocalDate today = LocalDate.now(clock);

    assertThat(
            codes("xuyan", () -> log.record(task.getId(), draft(null, null, " ", "", List.of()))))
        .containsExactly("contact.no-way", "contact.no-day", "contact.nothing-said");
    assertThat(codes("xuyan", () -> record(task, ContactWay.PHONE, today.plusDays(1), "谈了")))
        .containsExactly("contact.in-future");
    assertThat(codes("xuyan", () -> record(task, ContactWay.PHONE, today.minusDays(1), "谈了")))
        .containsExactly("contact.before-handover");
    assertThat(
            codes(
                "xuyan",
                () ->
                    log.record(
                        task.getId(), draft(ContactWay.PHONE, today, "谈了", "纪要", List.of(-1L)))))
        .containsExactly("contact.minutes-no-meeting", "contact.other-case");
    for (String reader : List.of("huangjie", "chenmin")) {
      assertThat(codes(reader, () -> record(task, ContactWay.PHONE, today, "谈了")))
          .containsExactly("contact.not-yours");
    }
    for (String stranger : List.of("jiangnan", "linyue")) {
      assertThat(codes(stranger, () -> log.ofTask(task.getId()))).containsExactly("case.not-found");
    }
    UnitTask offered = handled.task(handled.begin(UNIT), UNIT);
    assertThat(codes("xuyan", () -> record(offered, ContactWay.PHONE, today, "谈了")))
        .containsExactly("contact.not-in-work");
  }

  @Test
  void phaseFollowsTheWork() {
    long id = handled.begin(UNIT);
    handled.signForOnly("xuyan", id, UNIT);
    UnitTask task = handled.task(id, UNIT);

    enter("xuyan", task, ContactWay.PHONE);
    handled.plan(id, UNIT);
    enter("xuyan", task, ContactWay.PHONE);

    assertThat(log.all(task.getId()))
        .extracting(one -> one.entry().getPhase())
        .containsExactly(ContactPhase.BEFORE, ContactPhase.DURING);
  }

  @Test
  void replyIsRefused_andSaysWhatIsMissing_forEachFirstProposer() {
    long main = cases.filed();
    long merged = cases.filedBy("linyue", null);
    cases.merge(merged, main);
    UnitTask task = cases.signedFor(main, UNIT);
    Map<String, Object> form = replies.form();
    form.put("contacts", List.of());
    as("xuyan", () -> log.record(task.getId(), about(main)));

    assertThat(Refusals.of(() -> replies.handIn(task, form)))
        .extracting(Refusal::code)
        .containsExactly("contact.missing", "contact.missing");
    assertThat(Refusals.of(() -> replies.handIn(task, form)).get(0).args()).contains("林悦", "答复前沟通");
    as("linyue", () -> log.record(task.getId(), draft(ContactWay.TALK)));
    assertThat(TestCases.as("linyue", () -> log.ofTask(task.getId())))
        .as("only what concerns the own proposal")
        .hasSize(1);
    replies.handIn(task, form);
  }

  @Test
  void officeDispenses_withAReason() {
    long id = inWork();
    UnitTask task = handled.task(id, UNIT);

    assertThat(codes("xuyan", () -> dispense(task, id, ContactNeed.MEETING, "提案者出国")))
        .containsExactly("contact.not-the-office");
    assertThat(codes("huangjie", () -> dispense(task, id, ContactNeed.MEETING, " ")))
        .containsExactly("contact.no-reason");
    as("huangjie", () -> dispense(task, id, ContactNeed.MEETING, "提案者出国"));
    assertThat(codes("huangjie", () -> dispense(task, id, ContactNeed.MEETING, "再免一次")))
        .containsExactly("contact.nothing-to-dispense");

    assertThat(missing(task)).containsExactly(ContactNeed.TALK);
    assertThat(duties.dispensations(task.getId()))
        .singleElement()
        .satisfies(one -> assertThat(one.getReason()).isEqualTo("提案者出国"));
  }

  @Test
  void minutesAreWrittenOnce_onMeetingsAlone() {
    UnitTask task = handled.task(inWork(), UNIT);
    long call = enter("xuyan", task, ContactWay.PHONE);
    long meeting = enter("xuyan", task, ContactWay.MEETING);

    assertThat(codes("xuyan", () -> log.writeMinutes(call, "纪要")))
        .containsExactly("contact.minutes-no-meeting");
    assertThat(codes("gaoyi", () -> log.writeMinutes(meeting, "纪要")))
        .containsExactly("contact.not-recorder");
    as("xuyan", () -> log.writeMinutes(meeting, "一、双方同意逐处踏勘。"));

    assertThat(codes("xuyan", () -> log.writeMinutes(meeting, "另一份")))
        .containsExactly("contact.minutes-there");
  }

  @Test
  void filesGoWithATalk_andAreReadByBothSides() {
    UnitTask task = handled.task(inWork(), UNIT);
    long talk = enter("xuyan", task, ContactWay.MEETING);
    byte[] text = "签到：徐岩、高毅".getBytes(StandardCharsets.UTF_8);

    assertThat(codes("gaoyi", () -> files.add(talk, "签到.txt", new ByteArrayInputStream(text))))
        .containsExactly("contact.not-recorder");
    as("xuyan", () -> files.add(talk, "签到.txt", new ByteArrayInputStream(text)));

    assertThat(TestCases.as("gaoyi", () -> files.of(talk))).hasSize(1);
    assertThat(codes("linyue", () -> files.of(talk))).containsExactly("case.not-found");
  }

  @Test
  void afterTheReply_aMeetingIsOwed_andCloses() {
    long id = cases.filed();
    UnitTask task = cases.handedOver(id, UNIT).get(0);
    replies.answer(task);
    UnitTask answered = unitTasks.get(task.getId());

    assertThat(afterReply.owedBy(id)).containsExactly(task.getId());
    assertThat(Refusals.codesOf(() -> afterReply.close(task.getId())))
        .containsExactly("contact.missing");
    afterReply.remind(task.getId());
    enter("xuyan", answered, ContactWay.VISIT);

    assertThat(log.all(task.getId()))
        .extracting(one -> one.entry().getPhase())
        .containsExactly(ContactPhase.DURING, ContactPhase.AFTER);
    afterReply.close(task.getId());
  }

  private long inWork() {
    long id = handled.begin(UNIT);
    handled.signFor("xuyan", id, UNIT);
    return id;
  }

  private List<ContactNeed> missing(UnitTask task) {
    return duties.of(task).missing(false).stream().map(ContactStanding.Line::need).toList();
  }

  private long enter(String person, UnitTask task, ContactWay way) {
    return TestCases.as(person, () -> log.record(task.getId(), draft(way)).getId());
  }

  private ContactEntry record(UnitTask task, ContactWay way, LocalDate day, String said) {
    return log.record(task.getId(), draft(way, day, said, "", List.of()));
  }

  private ContactDraft draft(ContactWay way) {
    return draft(way, LocalDate.now(clock), "说明了办理打算。", "", List.of());
  }

  private ContactDraft about(long proposal) {
    return draft(ContactWay.VISIT, LocalDate.now(clock), "当面听取意见。", "", List.of(proposal));
  }

  private static ContactDraft draft(
      ContactWay way, LocalDate day, String said, String minutes, List<Long> proposals) {
    return new ContactDraft(way, day, "", "", said, minutes, proposals);
  }

  private void dispense(UnitTask task, long proposal, ContactNeed need, String reason) {
    duties.dispense(task.getId(), proposal, need, reason);
  }

  private static List<String> codes(String person, Runnable work) {
    return Refusals.codesOf(() -> as(person, work));
  }

  private static void as(String person, Runnable work) {
    TestCases.as(
        person,
        () -> {
          work.run();
          return null;
        });
  }
}
