package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;

/** What seals and signatures of bodies promise, the same on every database. */
abstract class BodyConfirmationsContract extends CaseContract {

  private static final String STAFF = "xiejin";
  private static final String PRINCIPAL = "caojun";

  @Autowired ProposalDrafts drafts;
  @Autowired ProposalSubmission submission;
  @Autowired BodyConfirmations confirmations;
  @Autowired Proposers proposers;
  @Autowired WorkItems items;
  @Autowired TaskOperations operations;
  @Autowired CommitteeSettings settings;

  @AfterEach
  void reset() {
    ClockUtil.reset();
    settings.set("ncal", CommitteeSetting.SECTOR_ALL_YEAR.name(), "false");
  }

  @Test
  void isSubmitted_onlyWithTheSealOfThePresentWords() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    refusalsOf(() -> fixture.submit(STAFF, id)).containsExactly("proposal.seal-missing");

    fixture.as(STAFF, () -> confirmations.ask(id));
    assertThat(fixture.as(PRINCIPAL, () -> confirmations.waitingForMe()))
        .extracting(BodyConfirmation::getProposalId)
        .contains(id);
    confirm(PRINCIPAL, id, "ncal.minge");
    fixture.as(
        STAFF,
        () ->
            drafts.change(
                id, proposals.get(id).getVersion(), content(ProposalKind.PARTY, "ncal.minge")));
    refusalsOf(() -> fixture.submit(STAFF, id)).containsExactly("proposal.seal-missing");
    confirm(PRINCIPAL, id, "ncal.minge");

    Proposal submitted = fixture.submit(STAFF, id);

    assertThat(steps.last("proposal.bodies-confirmed").details())
        .containsEntry("ncal.minge", PRINCIPAL);
    assertThat(submitted.getBodyCode()).isEqualTo("ncal.minge");
    refusalsOf(() -> confirm(PRINCIPAL, id, "ncal.minge"))
        .containsExactly("proposal.body-confirmation-over");
  }

  @Test
  void isRefusedWithAReason_thatTheWritersRead() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    refusalsOf(() -> refuse(PRINCIPAL, id, " ")).containsExactly("proposal.body-reason-missing");

    refuse(PRINCIPAL, id, "先报常委会讨论");

    assertThat(confirmations.of(proposals.get(id)).get(0).getReason()).isEqualTo("先报常委会讨论");
    refusalsOf(() -> fixture.submit(STAFF, id)).containsExactly("proposal.seal-missing");
    refusalsOf(() -> confirm(STAFF, id, "ncal.minge")).containsExactly("proposal.body-head-only");
    refusalsOf(() -> confirm("linyue", id, "ncal.minge")).containsExactly("case.not-found");
  }

  @Test
  void needsEverySeal_whenSeveralBodiesPropose() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    fixture.as(STAFF, () -> confirmations.add(id, "ncal.minjian"));
    confirm(PRINCIPAL, id, "ncal.minge");
    refusalsOf(() -> fixture.submit(STAFF, id)).containsExactly("proposal.seal-missing");

    confirm("fangjiayin", id, "ncal.minjian");
    Proposal submitted = fixture.submit(STAFF, id);

    assertThat(proposers.namesOf(submitted)).hasSize(2);
    assertThat(participants.of(id)).contains("ncal.minge", "ncal.minjian");
  }

  @Test
  void refusesBodies_thatCannotProposeAlong() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    fixture.as(STAFF, () -> confirmations.add(id, "ncal.minjian"));

    refusalsOf(() -> add(STAFF, id, "ncal.minjian")).containsExactly("proposal.body-twice");
    refusalsOf(() -> add(STAFF, id, "ncal.minge")).containsExactly("proposal.body-twice");
    refusalsOf(() -> add(STAFF, id, "nc.minjian")).containsExactly("proposal.body-unknown");
    refusalsOf(() -> add(STAFF, id, "ncal.wenyi")).containsExactly("proposal.body-unknown");
    refusalsOf(() -> add("fangjiayin", id, "ncal.minjin")).containsExactly("proposal.not-yours");
    refusalsOf(() -> fixture.as(STAFF, () -> confirmations.remove(id, "ncal.minge")))
        .containsExactly("proposal.body-leads");
    fixture.as(STAFF, () -> confirmations.remove(id, "ncal.minjian"));
    assertThat(participants.of(id)).doesNotContain("ncal.minjian");
    fixture.as(STAFF, () -> drafts.delete(id));
  }

  @Test
  void letsSectorsPropose_inTheirPeriodAndSignedByTheConvenor() {
    long id = draft("laiwenjing", ProposalKind.SECTOR, "ncal.jiaoyu").getId();
    refusalsOf(() -> fixture.submit("laiwenjing", id)).containsExactly("proposal.convenor-missing");
    confirm("laiwenjing", id, "ncal.jiaoyu");
    ClockUtil.setCurrentTime(Date.from(Instant.now().plus(20, ChronoUnit.DAYS)));

    refusalsOf(() -> ordinary(id)).containsExactly("proposal.sector-in-session-only");
    settings.set("ncal", CommitteeSetting.SECTOR_ALL_YEAR.name(), "true");

    assertThat(ordinary(id).getSubmission()).isEqualTo(SubmissionType.ORDINARY);
  }

  @Test
  void waitsInATaskOfTheHeadAlone_andIsAnsweredThere() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    fixture.as(STAFF, () -> confirmations.ask(id));
    fixture.as(STAFF, () -> confirmations.ask(id));

    WorkItem waiting = items.openOf(id).get(0);
    assertThat(items.openOf(id)).hasSize(1);
    assertThat(waiting.taskKey()).isEqualTo("Task_ConfirmForBody");
    assertThat(items.groupsOf(waiting.taskId())).containsExactly("ncal.minge-principal");
    assertThat(waiting.dueAt()).isNotNull();
    refusalsOf(() -> answer(STAFF, waiting, Map.of("bodyAnswer", "CONFIRM"))).isNotEmpty();
    refusalsOf(() -> answer(PRINCIPAL, waiting, Map.of("bodyAnswer", "REFUSE"))).isNotEmpty();
    answer(PRINCIPAL, waiting, Map.of("bodyAnswer", "CONFIRM"));

    assertThat(items.openOf(id)).isEmpty();
    assertThat(confirmations.of(proposals.get(id)).get(0).getPersonId()).isEqualTo(PRINCIPAL);
    assertThat(fixture.submit(STAFF, id).getFlowNo()).isNotNull();
  }

  @Test
  void endsTheTask_whenThePageAnswersOrTheWordsChangeOrTheDraftGoes() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    fixture.as(STAFF, () -> confirmations.ask(id));
    refuse(PRINCIPAL, id, "先报常委会讨论");
    assertThat(items.openOf(id)).isEmpty();

    fixture.as(STAFF, () -> confirmations.ask(id));
    assertThat(items.openOf(id)).hasSize(1);
    fixture.as(
        STAFF,
        () ->
            drafts.change(
                id, proposals.get(id).getVersion(), content(ProposalKind.PARTY, "ncal.minge")));
    assertThat(items.openOf(id)).isEmpty();
    assertThat(steps.last("proposal.body-confirmation-lapsed")).isNotNull();
    assertThat(fixture.as(PRINCIPAL, () -> confirmations.waitingForMe()))
        .extracting(BodyConfirmation::getProposalId)
        .doesNotContain(id);

    fixture.as(STAFF, () -> confirmations.ask(id));
    fixture.as(STAFF, () -> drafts.delete(id));
    assertThat(items.openOf(id)).isEmpty();
  }

  @Test
  void tellsTheHeadThatARequestLapsed_untilTheHeadHasReadOfItOrIsAskedAgain() {
    long id = draft(STAFF, ProposalKind.PARTY, "ncal.minge").getId();
    fixture.as(STAFF, () -> confirmations.ask(id));
    assertThat(lapsed(PRINCIPAL, id)).isEmpty();

    change(id);

    assertThat(lapsed(PRINCIPAL, id)).hasSize(1);
    assertThat(lapsed(STAFF, id)).isEmpty();
    assertThat(lapsed("fangjiayin", id)).isEmpty();
    long note = lapsed(PRINCIPAL, id).get(0).getId();
    refusalsOf(() -> fixture.as(STAFF, () -> confirmations.seeLapse(note)))
        .containsExactly("case.not-found");
    fixture.as(PRINCIPAL, () -> confirmations.seeLapse(note));
    assertThat(lapsed(PRINCIPAL, id)).isEmpty();
    assertThat(steps.last("proposal.body-lapse-seen").details())
        .containsEntry("body", "ncal.minge");

    fixture.as(STAFF, () -> confirmations.ask(id));
    change(id);
    assertThat(lapsed(PRINCIPAL, id)).hasSize(1);
    fixture.as(STAFF, () -> confirmations.ask(id));
    assertThat(lapsed(PRINCIPAL, id)).isEmpty();
    change(id);
    fixture.as(STAFF, () -> drafts.delete(id));
    assertThat(lapsed(PRINCIPAL, id)).isEmpty();
  }

  private List<BodyConfirmation> lapsed(String person, long id) {
    return fixture.as(person, () -> confirmations.lapsedForMe()).stream()
        .filter(one -> one.getProposalId() == id)
        .toList();
  }

  private void change(long id) {
    fixture.as(
        STAFF,
        () ->
            drafts.change(
                id, proposals.get(id).getVersion(), content(ProposalKind.PARTY, "ncal.minge")));
  }

  private void answer(String person, WorkItem item, Map<String, Object> values) {
    fixture.as(person, () -> operations.complete(item.taskId(), values));
  }

  private Proposal ordinary(long id) {
    return fixture.as("laiwenjing", () -> submission.submit(id, SubmissionType.ORDINARY));
  }

  private Proposal draft(String person, ProposalKind kind, String body) {
    return fixture.draft(person, content(kind, body));
  }

  private void confirm(String person, long id, String body) {
    fixture.as(person, () -> confirmations.confirm(id, body));
  }

  private void refuse(String person, long id, String reason) {
    fixture.as(person, () -> confirmations.refuse(id, "ncal.minge", reason));
  }

  private void add(String person, long id, String body) {
    fixture.as(person, () -> confirmations.add(id, body));
  }

  private static DraftContent content(ProposalKind kind, String body) {
    return new DraftContent(
        kind, body, CaseFixture.text(CaseFixture.freshTitle()), List.of(), true, true);
  }
}
