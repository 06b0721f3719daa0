package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.shared.Actor;
import org.tian.shared.CommitteeSetting;
import org.tian.shared.CommitteeSettings;
import org.tian.shared.CurrentActor;

/** What the recycle list and withdrawn proposals promise, the same on every database. */
abstract class RecycleBinContract extends CaseContract {

  private static final String MEMBER = "linyue";

  @Autowired ProposalDrafts drafts;
  @Autowired RecycleBin bin;
  @Autowired CoSigning coSigning;
  @Autowired BodyConfirmations confirmations;
  @Autowired ProposalAttachments attachments;
  @Autowired ProposalVersions versions;
  @Autowired CommitteeSettings settings;

  @AfterEach
  void reset() {
    ClockUtil.reset();
    settings.set("ncal", CommitteeSetting.RECYCLE_DAYS.name(), "30");
  }

  @Test
  void hidesAThrownAwayDraft_andGivesItBackWithAllThatBelongsToIt() {
    long id = fixture.draft(MEMBER).getId();
    fixture.as(MEMBER, () -> versions.keep(id, "留底"));
    fixture.as(MEMBER, () -> attachments.add(id, "调研.txt", text("调研")));

    fixture.as(MEMBER, () -> drafts.delete(id));

    refusalsOf(() -> fixture.as(MEMBER, () -> proposals.read(id)))
        .containsExactly("case.not-found");
    assertThat(mine()).contains(id);
    assertThat(fixture.as("guohao", () -> bin.mine(null, 50)))
        .extracting(Proposal::getId)
        .doesNotContain(id);
    refusalsOf(() -> fixture.as("guohao", () -> bin.restore(id)))
        .containsExactly("proposal.not-in-recycle");

    fixture.as(MEMBER, () -> bin.restore(id));

    assertThat(fixture.as(MEMBER, () -> proposals.read(id)).isDraft()).isTrue();
    assertThat(fixture.as(MEMBER, () -> attachments.of(id))).hasSize(1);
    assertThat(fixture.as(MEMBER, () -> versions.of(id))).hasSize(1);
    assertThat(mine()).doesNotContain(id);
    refusalsOf(() -> fixture.as(MEMBER, () -> bin.restore(id)))
        .containsExactly("proposal.not-in-recycle");
  }

  @Test
  void cancelsInvitationsAndTellsThem_whoMaySignAgainAfterwards() {
    long id = joint().getId();
    fixture.as(MEMBER, () -> coSigning.invite(id, "guohao"));

    fixture.as(MEMBER, () -> drafts.delete(id));

    assertThat(fixture.as("guohao", () -> coSigning.waitingForMe()))
        .extracting(CoSigner::getProposalId)
        .doesNotContain(id);
    assertThat(fixture.as("guohao", () -> coSigning.cancelledOfMine()))
        .extracting(Proposal::getId)
        .contains(id);
    refusalsOf(() -> fixture.as("guohao", () -> proposals.read(id)))
        .containsExactly("case.not-found");
    fixture.as(MEMBER, () -> bin.restore(id));
    assertThat(fixture.as("guohao", () -> coSigning.cancelledOfMine()))
        .extracting(Proposal::getId)
        .doesNotContain(id);
    fixture.as(MEMBER, () -> coSigning.invite(id, "guohao"));
    fixture.as("guohao", () -> coSigning.accept(id, ""));
    assertThat(coSigning.of(id)).extracting(CoSigner::isSigned).containsExactly(true);
  }

  @Test
  void isTheBodysAsWell_whenAColleagueThrewItAway() {
    long id =
        fixture
            .draft(
                "xiejin",
                new DraftContent(
                    ProposalKind.PARTY,
                    "ncal.minge",
                    CaseFixture.text(CaseFixture.freshTitle()),
                    List.of(),
                    true,
                    true))
            .getId();
    fixture.as("xiejin", () -> confirmations.add(id, "ncal.minjian"));
    fixture.as("xiejin", () -> confirmations.ask(id));

    fixture.as("xiejin", () -> drafts.delete(id));

    assertThat(fixture.as("caojun", () -> confirmations.waitingForMe()))
        .extracting(BodyConfirmation::getProposalId)
        .doesNotContain(id);
    fixture.as("caojun", () -> bin.restore(id));
    assertThat(participants.of(id)).contains("ncal.minge", "ncal.minjian");
    assertThat(confirmations.of(proposals.get(id)))
        .extracting(BodyConfirmation::isWaiting)
        .containsOnly(false);
  }

  @Test
  void removesForGood_afterTheDaysOfTheCommittee() {
    settings.set("ncal", CommitteeSetting.RECYCLE_DAYS.name(), "10");
    long id = joint().getId();
    fixture.as(MEMBER, () -> coSigning.invite(id, "guohao"));
    fixture.as(MEMBER, () -> drafts.delete(id));

    asProgram(bin::purge);
    assertThat(mine()).contains(id);
    ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(11))));
    asProgram(bin::purge);

    assertThat(mine()).doesNotContain(id);
    refusalsOf(() -> proposals.get(id)).containsExactly("case.not-found");
    assertThat(steps.last("proposal.draft-purged")).isNotNull();
  }

  @Test
  void removesForGoodAtOnce_whenItsAuthorSaysSo() {
    long id = fixture.draft(MEMBER).getId();
    refusalsOf(() -> fixture.as(MEMBER, () -> bin.remove(id)))
        .containsExactly("proposal.not-in-recycle");
    fixture.as(MEMBER, () -> drafts.delete(id));

    fixture.as(MEMBER, () -> bin.remove(id));

    refusalsOf(() -> proposals.get(id)).containsExactly("case.not-found");
  }

  @Test
  void beginsADraftFromAWithdrawnProposal_withItsWordsOnly() {
    Proposal withdrawn = fixture.submitted(MEMBER);
    long id = withdrawn.getId();
    refusalsOf(() -> fixture.as(MEMBER, () -> drafts.beginFrom(id)))
        .containsExactly("proposal.not-withdrawn");
    progress.recordWithdrawal(id);

    Proposal draft = fixture.as(MEMBER, () -> drafts.beginFrom(id));

    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.getText()).isEqualTo(withdrawn.getText());
    assertThat(draft.getBegunFromId()).isEqualTo(id);
    assertThat(steps.last("proposal.begun-anew").details()).containsEntry("draft", draft.getId());
    refusalsOf(() -> fixture.as("chenmin", () -> drafts.beginFrom(id)))
        .containsExactly("proposal.not-yours");
    refusalsOf(() -> fixture.as("guohao", () -> drafts.beginFrom(id)))
        .containsExactly("case.not-found");
  }

  private Proposal joint() {
    return fixture.draft(
        MEMBER,
        new DraftContent(
            ProposalKind.JOINT,
            null,
            CaseFixture.text(CaseFixture.freshTitle()),
            List.of(),
            true,
            true));
  }

  private List<Long> mine() {
    return fixture.as(MEMBER, () -> bin.mine(null, 50)).stream().map(Proposal::getId).toList();
  }

  private static void asProgram(Runnable work) {
    CurrentActor.as(
        Actor.SYSTEM,
        () -> {
          work.run();
          return null;
        });
  }

  private static ByteArrayInputStream text(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }
}
