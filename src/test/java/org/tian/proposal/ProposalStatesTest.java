package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.shared.RefusedException;

/** Which step follows which; everything else is refused and changes nothing. */
class ProposalStatesTest {

  private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

  @Test
  void travelsFromDraftToClosed() {
    Proposal proposal = submitted();

    proposal.fileAs("20260001", "SOCIETY", "", NOW);
    proposal.handOver(NOW);
    proposal.recordAnswered(NOW);
    proposal.startRehandling();
    proposal.recordAnswered(NOW);
    proposal.close(NOW);

    assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.CLOSED);
    assertThat(proposal.getStatus().isFinal()).isTrue();
    assertThat(proposal.getDisplayNumber()).isEqualTo("20260001");
  }

  @Test
  void comesBack_whenReturnedAndRevised() {
    Proposal proposal = submitted();

    proposal.returnForCorrection("请补数据");
    assertThat(proposal.getOutcomeReason()).isEqualTo("请补数据");
    proposal.revise(CaseFixture.text("改过的题"), NOW);

    assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.SUBMITTED);
  }

  @Test
  void isSpokenFor_byItsProposerOrThoseWhoWriteForItsBody() {
    assertThat(draft().getProposerGroups()).containsExactly("linyue-self");
    assertThat(draftOf(ProposalKind.PARTY, "ncal.minge").getProposerGroups())
        .containsExactly("ncal.minge-staff", "ncal.minge-principal");
    assertThat(draftOf(ProposalKind.SECTOR, "ncal.jiaoyu").getProposerGroups())
        .containsExactly("ncal.jiaoyu-staff", "ncal.jiaoyu-convenor");
  }

  @Test
  void keepsWhyAndWhereTo_whenNotFiledOrConverted() {
    Proposal refused = submitted();
    Proposal converted = submitted();

    refused.refuseFiling("ACADEMIC", null, "属学术研讨", NOW);
    converted.convertTo("LETTER", "L20260001", "转信访", NOW);

    assertThat(refused.getOutcomeCode()).isEqualTo("ACADEMIC");
    assertThat(converted.getConvertedNo()).isEqualTo("L20260001");
    assertThat(converted.getClosedAt()).isEqualTo(NOW);
  }

  @Test
  void refusesSteps_thatDoNotFollow() {
    Proposal draft = draft();
    Proposal filed = submitted();
    filed.fileAs("20260001", "SOCIETY", "", NOW);

    assertRefused(() -> draft.fileAs("20260002", "SOCIETY", "", NOW));
    assertRefused(() -> draft.withdraw(NOW));
    assertRefused(() -> filed.fileAs("20260002", "SOCIETY", "", NOW));
    assertRefused(() -> filed.returnForCorrection("晚了"));
    assertRefused(() -> filed.recordAnswered(NOW));
    assertRefused(() -> filed.close(NOW));
    assertRefused(() -> filed.change(DraftContent.of(CaseFixture.text("改")), NOW));
    assertThat(filed.getCaseNo()).isEqualTo("20260001");
    assertThat(filed.getStatus()).isEqualTo(ProposalStatus.FILED);
  }

  @Test
  void canBeTakenBack_onlyUntilAnswered() {
    Proposal handedOver = submitted();
    handedOver.fileAs("20260001", "SOCIETY", "", NOW);
    handedOver.handOver(NOW);
    Proposal answered = submitted();
    answered.fileAs("20260002", "SOCIETY", "", NOW);
    answered.handOver(NOW);
    answered.recordAnswered(NOW);

    handedOver.askWithdrawal("已解决");
    handedOver.withdraw(NOW);

    assertThat(handedOver.getOutcomeReason()).isEqualTo("已解决");
    assertRefused(() -> answered.askWithdrawal("晚了"));
  }

  private static void assertRefused(Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOf(RefusedException.class)
        .hasMessage("proposal.not-in-this-state");
  }

  private static Proposal draftOf(ProposalKind kind, String body) {
    DraftContent content =
        new DraftContent(kind, body, CaseFixture.text("关于校舍"), List.of(), true, false);
    return new Proposal("ncal", "linyue", content, NOW);
  }

  private static Proposal draft() {
    return new Proposal("ncal", "linyue", DraftContent.of(CaseFixture.text("关于校舍加固的提案")), NOW);
  }

  private static Proposal submitted() {
    Proposal proposal = draft();
    PlenarySession session =
        new PlenarySession(
            "ncal", 12, 5, "五次会议", NOW, NOW, LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 8));
    proposal.submitAs("NCAL-12-5-0001", session, SubmissionType.SESSION, NOW);
    return proposal;
  }
}
