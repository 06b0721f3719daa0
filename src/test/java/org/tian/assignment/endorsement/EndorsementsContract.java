package org.tian.assignment.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tian.assignment.endorsement.EndorsementFixture.CPPCC_LEADER;
import static org.tian.assignment.endorsement.EndorsementFixture.INSTRUCTOR;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTNER;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTNER_LEADER;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTY;
import static org.tian.assignment.endorsement.EndorsementFixture.PARTY_LEADER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tian.Refusals;
import org.tian.TestCases;
import org.tian.audit.AuditTrail;
import org.tian.document.SignatureImage;
import org.tian.document.Signatures;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.proposal.CaseAccess;
import org.tian.proposal.CaseParticipants;
import org.tian.proposal.ProposalMerging;
import org.tian.proposal.ProposalWithdrawn;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.RefusedException;

/** The chain of leaders through the real process, the same on every database. */
abstract class EndorsementsContract {

  @Autowired EndorsementFixture fixture;
  @Autowired Endorsements endorsements;
  @Autowired EndorsementNeed need;
  @Autowired EndorsementReaders readers;
  @Autowired EndorsementAnswers answers;
  @Autowired Signatures signatures;
  @Autowired TestCases cases;
  @Autowired TaskOperations tasks;
  @Autowired AsPerson asPerson;
  @Autowired CaseAccess access;
  @Autowired CaseParticipants participants;
  @Autowired AuditTrail trail;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired CommitteeSettings settings;
  @Autowired JdbcClient jdbc;

  @Test
  void isEndorsed_whenAllThreeHaveAgreed() {
    long id = fixture.read();
    assertThat(endorsements.isEndorsed(id)).isFalse();

    fixture.agree(id, INSTRUCTOR, "请认真办理。");

    assertThat(endorsements.isEndorsed(id)).isTrue();
    assertThat(fixture.open(id)).isEmpty();
    assertThat(said(id))
        .containsExactly(
            Tuple.tuple(EndorsementStep.SIGN, PARTY, "杨继先", "民盟安澜市委会主任委员", "同意报送。"),
            Tuple.tuple(EndorsementStep.READ, "ncal", "周卫", "安澜市政协副主席", "已阅，建议有针对性。"),
            Tuple.tuple(EndorsementStep.INSTRUCT, "ncal.swb", "雷振邦", "中共安澜市委副书记", "请认真办理。"));
    assertThat(actions(id))
        .containsSubsequence(
            "endorsement.asked",
            "endorsement.signed",
            "endorsement.read",
            "endorsement.instructed");
  }

  @Test
  void keepsBothComments_whenAStepIsDoneAgain() {
    long id = fixture.signed();

    fixture.sendBack(id, CPPCC_LEADER, "建议补充数据来源。");
    assertThat(endorsements.latest(id).orElseThrow().turn()).contains(EndorsementStep.SIGN);
    fixture.agree(id, PARTY_LEADER, "已补充，同意。");

    EndorsementTrail now = endorsements.latest(id).orElseThrow();
    assertThat(now.all())
        .extracting(EndorsementComment::getText, EndorsementComment::isPassed)
        .containsExactly(
            Tuple.tuple("同意报送。", true),
            Tuple.tuple("建议补充数据来源。", false),
            Tuple.tuple("已补充，同意。", true));
    assertThat(now.standing()).extracting(EndorsementComment::getText).containsExactly("已补充，同意。");
    assertThat(actions(id)).contains("endorsement.returned");
  }

  @Test
  void cppccLeaderReadsAgain_whenPartyLeaderSendsItBack() {
    long id = fixture.read();

    fixture.sendBack(id, INSTRUCTOR, "请核实涉及的部门。");

    assertThat(fixture.taskOf(id, CPPCC_LEADER).taskKey()).isEqualTo("Task_ReadByCppccLeader");
    EndorsementTrail now = endorsements.latest(id).orElseThrow();
    assertThat(now.standing())
        .extracting(EndorsementComment::getStep)
        .containsExactly(EndorsementStep.SIGN);
    assertThat(now.lastReturn()).map(EndorsementComment::getText).contains("请核实涉及的部门。");
  }

  @Test
  void goesBackToTheOffice_whenTheBodysLeaderDoesNotSign() {
    long id = fixture.asked();

    fixture.sendBack(id, PARTY_LEADER, "本会另有安排，暂不报送。");

    assertThat(endorsements.latest(id).orElseThrow().round().getStatus())
        .isEqualTo(EndorsementRound.Status.RETURNED);
    assertThat(fixture.open(id)).isEmpty();
    assertThat(Refusals.codesOf(() -> endorsements.requireEndorsed(id)))
        .containsExactly("endorsement.missing");

    fixture.ask(id);
    assertThat(endorsements.trailsOf(id)).hasSize(2);
    assertThat(fixture.taskOf(id, PARTY_LEADER).taskKey()).isEqualTo("Task_SignForBody");
  }

  @Test
  void eachLeaderSigns_whenPartiesProposeTogether() {
    long id = fixture.filedTogether(PARTNER);
    fixture.ask(id);
    assertThat(fixture.open(id)).hasSize(2);

    fixture.agree(id, PARTNER_LEADER, "");
    assertThat(endorsements.latest(id).orElseThrow().waitingSigners()).containsExactly(PARTY);
    fixture.agree(id, PARTY_LEADER, "同意");

    WorkItem reading = fixture.taskOf(id, CPPCC_LEADER);
    assertThat(
            Refusals.codesOf(
                () -> asPerson.run(PARTNER_LEADER, () -> tasks.claim(reading.taskId()))))
        .containsExactly("endorsement.own-signature");
    fixture.agree(id, CPPCC_LEADER, "已阅");
    fixture.agree(id, INSTRUCTOR, "同意");
    assertThat(endorsements.isEndorsed(id)).isTrue();
  }

  @Test
  void asksOnlyThoseWhoseKindNeedsIt_whenAnOrganisationProposesAlong() {
    long id = fixture.filedTogether("ncal.fl");

    fixture.ask(id);

    assertThat(endorsements.latest(id).orElseThrow().round().getSignerBodies())
        .containsExactly(PARTY);
  }

  @Test
  void whole_returns_whenOneOfTwoPartiesDoesNotSign() {
    long id = fixture.filedTogether(PARTNER);
    fixture.ask(id);

    fixture.sendBack(id, PARTNER_LEADER, "数据须再核实。");

    assertThat(fixture.open(id)).isEmpty();
    assertThat(endorsements.latest(id).orElseThrow().turn()).isEmpty();
  }

  @Test
  void isNotAskedAgain_whenEndorsedBefore() {
    long id = fixture.endorsed();

    assertThat(fixture.ask(id).isEnded()).isTrue();

    assertThat(endorsements.trailsOf(id)).hasSize(1);
    endorsements.requireEndorsed(id);
  }

  @Test
  void tableAsksForPartiesAndFederation_only() {
    long member = cases.filed();
    long party = fixture.filed();

    assertThat(need.isNeededFor(member)).isFalse();
    assertThat(need.isNeededFor(party)).isTrue();
    jdbc.sql("update proposal set kind = 'FEDERATION' where id = ?").param(party).update();
    assertThat(need.isNeededFor(party)).isTrue();
    jdbc.sql("update proposal set kind = 'ORGANISATION' where id = ?").param(party).update();
    assertThat(need.isNeededFor(party)).isFalse();
    endorsements.requireEndorsed(member);
  }

  @Test
  void eachStepHasTheTimeOfTheCommittee_eachTimeItComes() {
    ClockUtil.setCurrentTime(new Date(1772683200000L)); // 2026-03-05 12:00 in Shanghai, a Thursday
    long id = fixture.signed();
    assertThat(dayOf(fixture.taskOf(id, CPPCC_LEADER))).isEqualTo("2026-03-10");

    ClockUtil.setCurrentTime(new Date(1772683200000L + Duration.ofDays(4).toMillis()));
    fixture.sendBack(id, CPPCC_LEADER, "请补充数据。");
    assertThat(dayOf(fixture.taskOf(id, PARTY_LEADER))).isEqualTo("2026-03-12");
    fixture.agree(id, PARTY_LEADER, "同意");
    assertThat(dayOf(fixture.taskOf(id, CPPCC_LEADER))).isEqualTo("2026-03-12");

    settings.set("ncal", "ENDORSEMENT_INSTRUCT_DAYS", "2");
    fixture.agree(id, CPPCC_LEADER, "已阅");
    settings.set("ncal", "ENDORSEMENT_INSTRUCT_DAYS", "5");
    assertThat(dayOf(fixture.taskOf(id, INSTRUCTOR))).isEqualTo("2026-03-11");
  }

  private static String dayOf(WorkItem item) {
    return LocalDate.ofInstant(item.dueAt(), ZoneId.of("Asia/Shanghai")).toString();
  }

  @AfterEach
  void letTheClockRun() {
    ClockUtil.reset();
  }

  @Test
  void refusesOtherLeaders() {
    long id = fixture.asked();
    String task = fixture.taskOf(id, PARTY_LEADER).taskId();

    assertThat(codes("caojun", task, "同意")).containsExactly("task.not-yours");
    assertThat(codes(CPPCC_LEADER, task, "同意")).containsExactly("task.not-yours");
    assertThat(wordOf("caojun", id, EndorsementStep.SIGN, PARTY))
        .containsExactly("endorsement.not-the-leader");
    assertThat(wordOf(PARTY_LEADER, id, EndorsementStep.READ, null))
        .containsExactly("endorsement.not-the-leader");
  }

  @Test
  void refusesTheSecondOfTwo() {
    long id = fixture.signed();
    String task = fixture.taskOf(id, CPPCC_LEADER).taskId();
    fixture.agree(id, "mahaifeng", "已阅");

    assertThat(codes(CPPCC_LEADER, task, "已阅")).containsExactly("task.gone");
    assertThat(wordOf(CPPCC_LEADER, id, EndorsementStep.READ, null))
        .containsExactly("endorsement.decided");
    assertThat(wordOf(PARTY_LEADER, id, EndorsementStep.SIGN, PARTY))
        .containsExactly("endorsement.decided");
  }

  @Test
  void refusesReturnWithoutReason_andLongComment() {
    long id = fixture.asked();
    String task = fixture.taskOf(id, PARTY_LEADER).taskId();

    assertThat(
            Refusals.of(
                () ->
                    asPerson.run(
                        PARTY_LEADER, () -> answers.answer(task, false, " ", new byte[0]))))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("returnReason"));
    assertThat(codes(PARTY_LEADER, task, "好".repeat(501))).containsExactly("form.too-long");
    assertThat(
            Refusals.codesOf(
                () ->
                    TestCases.as(
                        PARTY_LEADER,
                        () ->
                            endorsements.say(
                                id,
                                EndorsementStep.SIGN,
                                PARTY,
                                new EndorsementWord(false, "", null)))))
        .containsExactly("endorsement.return-reason");
    assertThat(
            Refusals.codesOf(
                () ->
                    TestCases.as(
                        PARTY_LEADER,
                        () ->
                            endorsements.say(
                                id,
                                EndorsementStep.SIGN,
                                PARTY,
                                new EndorsementWord(true, "好".repeat(501), null)))))
        .containsExactly("endorsement.too-long");
    assertThat(endorsements.latest(id).orElseThrow().all()).isEmpty();
  }

  @Test
  void refusesAWord_whenNobodyAsked() {
    long id = fixture.filed();

    assertThat(wordOf(PARTY_LEADER, id, EndorsementStep.SIGN, PARTY))
        .containsExactly("endorsement.not-asked");
  }

  @Test
  void refusesToAsk_whenNobodyHoldsThePost() {
    long id = fixture.filed();
    jdbc.sql(
            "update org_post set role_code = 'STAFF' where person_id = ? and body_code = ? and role_code = 'PRINCIPAL'")
        .params(PARTY_LEADER, PARTY)
        .update();
    try {
      assertThat(Refusals.of(() -> endorsements.open(id, cases.keyOf(id), "ncal.swb")))
          .singleElement()
          .satisfies(
              refusal -> {
                assertThat(refusal.code()).isEqualTo("endorsement.nobody");
                assertThat(refusal.args()).first().isEqualTo("民盟安澜市委会");
              });
      assertThat(
              Refusals.codesOf(
                  () ->
                      cases.complete(
                          "chenmin",
                          "Task_ProposeUnits",
                          id,
                          Map.of("handingOffice", "ncal.swb"),
                          Map.of())))
          .as("told to the office that can do something about it")
          .containsExactly("endorsement.nobody");
    } finally {
      jdbc.sql(
              "update org_post set role_code = 'PRINCIPAL' where person_id = ? and body_code = ? and role_code = 'STAFF'")
          .params(PARTY_LEADER, PARTY)
          .update();
    }
    assertThat(endorsements.latest(id)).isEmpty();
  }

  @Test
  void keepsTheSignatureWithTheComment() {
    long id = fixture.asked();

    fixture.sign(id, PARTY_LEADER, "同意", EndorsementFixture.picture(400, 160, "png"));

    EndorsementComment said = endorsements.latest(id).orElseThrow().all().get(0);
    assertThat(signatures.content(said.getSignatureId())).startsWith(0x89, 'P', 'N', 'G');
    assertThat(TestCases.as(PARTY_LEADER, () -> readers.signatureOf(id, said.getId())))
        .isEqualTo(said.getSignatureId());
  }

  @Test
  void refusesWhatIsNoSignature_andKeepsNothing() {
    long id = fixture.asked();

    assertThat(signing(id, EndorsementFixture.picture(300, 100, "jpg")))
        .containsExactly("signature.not-png");
    assertThat(signing(id, "<svg onload=alert(1)>".getBytes()))
        .containsExactly("signature.not-png");
    assertThat(signing(id, new byte[SignatureImage.MOST_BYTES + 1]))
        .containsExactly("signature.too-large");
    assertThat(signing(id, EndorsementFixture.picture(2401, 20, "png")))
        .containsExactly("signature.too-many-dots");
    assertThat(signing(id, EndorsementFixture.blank())).containsExactly("signature.empty");
    assertThat(endorsements.latest(id).orElseThrow().all()).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from endorsement_signature where task_id = ?")
                .param(fixture.taskOf(id, PARTY_LEADER).taskId())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void takesTheSignatureThatWasKeptBefore() {
    long id = fixture.asked();
    String task = fixture.taskOf(id, PARTY_LEADER).taskId();
    byte[] stroke = EndorsementFixture.picture(300, 100, "png");

    assertThat(Refusals.codesOf(() -> asPerson.run("caojun", () -> answers.sign(task, stroke))))
        .containsExactly("task.gone");
    asPerson.run(PARTY_LEADER, () -> answers.sign(task, stroke));
    asPerson.run(PARTY_LEADER, () -> answers.sign(task, stroke));
    fixture.agree(id, PARTY_LEADER, "同意");

    assertThat(endorsements.latest(id).orElseThrow().all().get(0).getSignatureId()).isNotNull();
    assertThat(Refusals.codesOf(() -> asPerson.run(PARTY_LEADER, () -> answers.sign(task, stroke))))
        .containsExactly("task.gone");
  }

  @Test
  void partyLeaderMayReadTheCase_onlyOnceItHasCome() {
    long id = fixture.signed();
    assertThat(access.maySee(INSTRUCTOR, id)).isFalse();

    fixture.agree(id, CPPCC_LEADER, "已阅");

    assertThat(access.maySee(INSTRUCTOR, id)).isTrue();
  }

  @Test
  void cppccLeaderMayReadASecretCase_thatHasCome() {
    long id = fixture.asked();
    jdbc.sql("update proposal set secret_mark = true where id = ?").param(id).update();
    assertThat(access.maySee(CPPCC_LEADER, id)).isFalse();

    fixture.agree(id, PARTY_LEADER, "同意");

    assertThat(access.maySee(CPPCC_LEADER, id)).isTrue();
  }

  @Test
  void ends_whenTheProposalIsWithdrawn() {
    long id = fixture.asked();

    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> events.publishEvent(new ProposalWithdrawn(id)));

    assertThat(endorsements.latest(id).orElseThrow().round().getStatus())
        .isEqualTo(EndorsementRound.Status.CANCELLED);
    assertThat(actions(id)).contains("endorsement.cancelled");
  }

  @Test
  void ends_whenTheProposalIsMergedIntoAnother() {
    long id = fixture.signed();

    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> events.publishEvent(new ProposalMerging(id)));

    assertThat(endorsements.latest(id).orElseThrow().round().getStatus())
        .isEqualTo(EndorsementRound.Status.CANCELLED);
  }

  @Test
  void beginsAnew_whenTheAssignmentWasBrokenOff() {
    long id = fixture.signed();

    endorsements.open(id, cases.keyOf(id), "ncal.swb");

    assertThat(endorsements.trailsOf(id))
        .extracting(one -> one.round().getStatus())
        .containsExactly(EndorsementRound.Status.CANCELLED, EndorsementRound.Status.RUNNING);
  }

  @Test
  void officialsAndUnitsReadAll_proposersTheirOwnLeader_othersNothing() {
    long id = fixture.filedTogether(PARTNER);
    participants.admit(id, "ncal.swb"); // as the handing office, by the assignment
    fixture.ask(id);
    fixture.agree(id, PARTY_LEADER, "民盟同意");
    fixture.agree(id, PARTNER_LEADER, "民建同意");
    fixture.agree(id, CPPCC_LEADER, "已阅");
    fixture.agree(id, INSTRUCTOR, "请办理");

    for (String person :
        List.of("chenmin", "sunli", CPPCC_LEADER, "tangshen", "wangtao", INSTRUCTOR)) {
      assertThat(readBy(person, id)).as(person).containsExactly("民盟同意", "民建同意", "已阅", "请办理");
    }
    assertThat(readBy("liumei", id)).containsExactly("民盟同意");
    assertThat(readBy("yinchunmei", id)).containsExactly("民建同意");
    assertThat(Refusals.codesOf(() -> readBy("xiejin", id))).containsExactly("case.not-found");
    assertThat(Refusals.codesOf(() -> readBy("xuyan", id))).containsExactly("case.not-found");

    participants.admit(id, "ncal.cgj");
    assertThat(readBy("jiangnan", id)).as("a unit that was only asked").isEmpty();
    cases.handedOver(id, "ncal.jyj");
    assertThat(readBy("xuyan", id)).hasSize(4);
  }

  private List<String> readBy(String person, long id) {
    return TestCases.as(person, () -> readers.read(id)).stream()
        .flatMap(one -> one.all().stream())
        .map(EndorsementComment::getText)
        .toList();
  }

  private List<String> signing(long id, byte[] picture) {
    return Refusals.codesOf(() -> fixture.sign(id, PARTY_LEADER, "同意", picture));
  }

  private List<String> codes(String person, String task, String comment) {
    return Refusals.codesOf(
        () ->
            asPerson.run(
                person,
                () ->
                    tasks.complete(
                        task,
                        Map.of("endorsementOutcome", "PASS", "endorsementComment", comment))));
  }

  private List<String> wordOf(String person, long id, EndorsementStep step, String body) {
    try {
      TestCases.as(
          person, () -> endorsements.say(id, step, body, new EndorsementWord(true, "同意", null)));
    } catch (RefusedException refused) {
      return Refusals.codes(refused.refusals());
    }
    throw new AssertionError("not refused");
  }

  private List<Tuple> said(long id) {
    return endorsements.latest(id).orElseThrow().standing().stream()
        .map(
            one ->
                Tuple.tuple(
                    one.getStep(),
                    one.getBodyCode(),
                    one.getPersonName(),
                    one.getPost(),
                    one.getText()))
        .toList();
  }

  private List<String> actions(long id) {
    return trail.ofCase(cases.keyOf(id)).stream().map(entry -> entry.action()).toList();
  }
}
