package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.DueJobs;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** What co-signing promises to first proposer and members, the same on every database. */
abstract class CoSigningContract extends CaseContract {

  @Autowired ProposalDrafts drafts;
  @Autowired ProposalSubmission submission;
  @Autowired CoSigning coSigning;
  @Autowired CommitteeSettings settings;
  @Autowired WorkItems items;
  @Autowired TaskOperations tasks;
  @Autowired ManagementService jobs;

  private long id;

  @BeforeEach
  void joint() {
    id = fixture.draft("linyue", content(CaseFixture.freshTitle())).getId();
  }

  @AfterEach
  void resetClock() {
    ClockUtil.reset();
    settings.set("ncal", CommitteeSetting.JOINT_MIN_SIGNERS.name(), "2");
  }

  @Test
  void putsInvitationOnTheMembersDesk_withTheTimeOfTheSession() {
    Instant before = Instant.now();

    CoSigner asked = invite("guohao");

    assertThat(asked.getAnswerBy())
        .isBetween(before.plus(Duration.ofMinutes(179)), before.plus(Duration.ofMinutes(181)));
    assertThat(open())
        .extracting(WorkItem::assignee, WorkItem::taskKey, WorkItem::dueAt)
        .containsExactly(tuple("guohao", "Task_AnswerInvitation", asked.getAnswerBy()));
    assertThat(fixture.as("guohao", () -> proposals.read(id))).isNotNull();
  }

  @Test
  void givesADay_whenNoSessionSits() {
    ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(7))));

    CoSigner asked = invite("guohao");

    assertThat(asked.getAnswerBy())
        .isBetween(
            asked.getInvitedAt().plus(Duration.ofHours(23)),
            asked.getInvitedAt().plus(Duration.ofHours(25)));
  }

  @Test
  void countsSignature_givenInTheTasksForm_andOnThePage() {
    invite("guohao");
    invite("zhouwei");

    fixture.as(
        "guohao",
        () -> tasks.complete(open().get(0).taskId(), Map.of("signature", "SIGN", "opinion", "同意")));
    accept("zhouwei");

    assertThat(states()).containsExactly(CoSignerState.SIGNED, CoSignerState.SIGNED);
    assertThat(open()).isEmpty();
    assertThat(coSigning.of(id).get(0).getOpinion()).isEqualTo("同意");
    submit(SubmissionConsent.NONE);
    assertThat(participants.of(id)).containsExactly("guohao-self", "linyue-self", "zhouwei-self");
  }

  @Test
  void closesDraft_toMemberWhoDeclines_andKeepsTheReasonForTheLead() {
    invite("guohao");
    invite("zhouwei");

    fixture.as("guohao", () -> coSigning.decline(id, "另有提案"));

    refusalsOf(() -> fixture.as("guohao", () -> proposals.read(id)))
        .containsExactly("case.not-found");
    assertThat(fixture.as("linyue", () -> coSigning.readableOf(proposals.get(id))))
        .extracting(CoSigner::getOpinion)
        .contains("另有提案");
    assertThat(fixture.as("zhouwei", () -> coSigning.readableOf(proposals.get(id)))).isEmpty();
    assertThat(steps.last("proposal.co-signature-declined").reason()).isNull();
  }

  @Test
  void expires_whenTheTimeIsOver_andMayBeAskedAgain() {
    CoSigner asked = invite("guohao");
    runTimerAt("BoundaryEvent_ReminderDue", asked.getAnswerBy().minus(Duration.ofMinutes(60)));
    assertThat(coSigning.of(id).get(0).getRemindedAt()).isNotNull();

    runTimerAt("BoundaryEvent_AnswerOverdue", asked.getAnswerBy().plusSeconds(2));

    assertThat(states()).containsExactly(CoSignerState.EXPIRED);
    assertThat(open()).isEmpty();
    refusalsOf(() -> accept("guohao")).containsExactly("proposal.co-signing-late");
    assertThat(steps.actionsOf("draft:" + id)).contains("proposal.co-signature-expired");
    invite("guohao");
    accept("guohao");
    assertThat(states()).containsExactly(CoSignerState.SIGNED);
  }

  @Test
  void tellsTheLeadWhoIsNotCounted_untilTheLeadHasReadIt() {
    CoSigner asked = invite("guohao");
    runTimerAt("BoundaryEvent_ReminderDue", asked.getAnswerBy().minus(Duration.ofMinutes(60)));
    runTimerAt("BoundaryEvent_AnswerOverdue", asked.getAnswerBy().plusSeconds(2));

    assertThat(fixture.as("guohao", coSigning::lostOfMine)).isEmpty();
    List<CoSigner> lost = fixture.as("linyue", coSigning::lostOfMine);
    assertThat(lost).extracting(CoSigner::getState).contains(CoSignerState.EXPIRED);
    long first = lost.get(0).getId();
    refusalsOf(() -> fixture.as("guohao", () -> coSigning.seeLoss(first)))
        .containsExactly("case.not-found");
    fixture.as("linyue", () -> coSigning.seeLoss(first));
    assertThat(fixture.as("linyue", coSigning::lostOfMine)).hasSize(lost.size() - 1);
  }

  @Test
  void refusesLateAnswer_evenBeforeTheTimerRan() {
    CoSigner asked = invite("guohao");

    ClockUtil.setCurrentTime(Date.from(asked.getAnswerBy().plusSeconds(1)));

    refusalsOf(() -> accept("guohao")).containsExactly("proposal.co-signing-late");
    ClockUtil.setCurrentTime(Date.from(asked.getAnswerBy()));
    accept("guohao");
    assertThat(states()).containsExactly(CoSignerState.SIGNED);
  }

  @Test
  void letsSignatureFall_whenTheWordsAreChanged_untilConfirmed() {
    invite("guohao");
    accept("guohao");

    change("关于另一件事的提案" + id);

    assertThat(states()).containsExactly(CoSignerState.RECONFIRM);
    assertThat(steps.last("proposal.co-signatures-unsettled").details())
        .containsEntry("persons", "guohao");
    assertThat(fixture.as("guohao", () -> coSigning.unsettledOfMine()))
        .extracting(CoSigner::getProposalId)
        .contains(id);
    refusalsOf(() -> submit(SubmissionConsent.NONE)).containsExactly("proposal.co-signers-open");

    fixture.as("linyue", () -> coSigning.askToConfirm(id));
    assertThat(coSigning.of(id).get(0).getUnsettledAt()).isNotNull();
    Object note =
        fixture.as("guohao", () -> tasks.form(open().get(0).taskId())).data().get("invitationNote");
    assertThat(note.toString()).contains("林悦");
    accept("guohao");
    assertThat(submit(SubmissionConsent.NONE).getKind()).isEqualTo(ProposalKind.JOINT);
  }

  @Test
  void restoresSignature_whenTheSignedWordsComeBack() {
    String title = proposals.get(id).getTitle();
    invite("guohao");
    accept("guohao");

    change("关于改错了的提案" + id);
    change(title);

    assertThat(states()).containsExactly(CoSignerState.SIGNED);
  }

  @Test
  void asksTheLead_beforeLeavingOutWhoHasNotAnswered() {
    invite("guohao");
    invite("zhouwei");
    accept("guohao");

    refusalsOf(() -> submit(SubmissionConsent.NONE)).containsExactly("proposal.co-signers-open");
    Proposal submitted = submit(new SubmissionConsent(true, false));

    assertThat(states()).containsExactly(CoSignerState.SIGNED, CoSignerState.DROPPED);
    assertThat(open()).isEmpty();
    assertThat(participants.of(id)).containsExactly("guohao-self", "linyue-self");
    assertThat(steps.actionsOf(submitted.getFlowNo()))
        .containsExactly("proposal.submitted", "proposal.co-signers-dropped");
    refusalsOf(() -> accept("zhouwei")).containsExactly("proposal.co-signing-over");
    refusalsOf(() -> invite("mahaifeng")).containsExactly("proposal.co-signing-over");
  }

  @Test
  void becomesIndividual_whenTooFewSign_andTheLeadAgrees() {
    settings.set("ncal", CommitteeSetting.JOINT_MIN_SIGNERS.name(), "3");
    invite("guohao");
    accept("guohao");

    refusalsOf(() -> submit(SubmissionConsent.NONE)).containsExactly("proposal.joint-too-few");
    Proposal submitted = submit(new SubmissionConsent(false, true));

    assertThat(submitted.getKind()).isEqualTo(ProposalKind.INDIVIDUAL);
    assertThat(states()).containsExactly(CoSignerState.DROPPED);
    assertThat(steps.actionsOf(submitted.getFlowNo())).contains("proposal.joint-became-individual");
  }

  @Test
  void endsWhatWaits_whenInvitationIsTakenBackOrDraftIsDeleted() {
    invite("guohao");
    fixture.as("linyue", () -> coSigning.remove(id, "guohao"));
    assertThat(open()).isEmpty();
    refusalsOf(() -> accept("guohao")).containsExactly("case.not-found");

    invite("zhouwei");
    fixture.as("linyue", () -> drafts.delete(id));

    assertThat(open()).isEmpty();
  }

  @Test
  void refusesInvitation_ofSelfStrangersOthersAndTwice() {
    invite("guohao");

    refusalsOf(() -> invite("guohao")).containsExactly("proposal.co-signer-twice");
    refusalsOf(() -> invite("xuyan")).containsExactly("proposal.co-signer-not-a-member");
    refusalsOf(() -> invite("xiangwanqing")).containsExactly("proposal.co-signer-elsewhere");
    refusalsOf(() -> invite("linyue")).containsExactly("proposal.co-signer-is-lead");
    refusalsOf(() -> accept("zhouwei")).containsExactly("case.not-found");
    refusalsOf(() -> fixture.as("guohao", () -> coSigning.invite(id, "zhouwei")))
        .containsExactly("proposal.not-yours");
    accept("guohao");
    refusalsOf(() -> accept("guohao")).containsExactly("proposal.co-signature-answered");
  }

  private CoSigner invite(String person) {
    return fixture.as("linyue", () -> coSigning.invite(id, person));
  }

  private void accept(String person) {
    fixture.as(person, () -> coSigning.accept(id, ""));
  }

  private Proposal submit(SubmissionConsent consent) {
    return fixture.as("linyue", () -> submission.submit(id, SubmissionType.SESSION, consent));
  }

  private void change(String title) {
    long version = proposals.get(id).getVersion();
    fixture.as("linyue", () -> drafts.change(id, version, content(title)));
  }

  private List<WorkItem> open() {
    return items.openOf(id).stream()
        .filter(item -> item.taskKey().equals("Task_AnswerInvitation"))
        .toList();
  }

  private List<CoSignerState> states() {
    return coSigning.of(id).stream().map(CoSigner::getState).toList();
  }

  private void runTimerAt(String element, Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment));
    DueJobs.fire(jobs, open().get(0).processInstanceId(), element);
  }

  private static DraftContent content(String title) {
    return new DraftContent(
        ProposalKind.JOINT, null, CaseFixture.text(title), List.of(), true, true);
  }
}
